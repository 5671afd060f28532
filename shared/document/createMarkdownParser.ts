import type { Schema } from '@tiptap/pm/model';
import MarkdownIt from 'markdown-it';
import { MarkdownParser, type ParseSpec } from 'prosemirror-markdown';
import { type MarkdownAddresses, settleMarkdownTokens } from './settleMarkdownTokens';

/**
 * A parser of Markdown (CommonMark with tables and strikethrough; HTML in it is text) for one of our schemas.
 * What the schema does not have becomes paragraphs.
 */
export function createMarkdownParser(schema: Schema, addresses: MarkdownAddresses): MarkdownParser {
  const tokenizer = new MarkdownIt({ html: false });
  // Or an address that it does not like would leave its brackets in the text.
  tokenizer.validateLink = () => true;
  if (!schema.nodes.table) tokenizer.disable('table');
  tokenizer.core.ruler.push('attest', (state) => {
    state.tokens = settleMarkdownTokens(state.tokens, addresses);
  });
  const specs = Object.entries(SPECS).map(([token, spec]) => [
    token,
    has(schema, spec) ? spec : (FALLBACKS[token] ?? { ignore: true, noCloseToken: true }),
  ]);
  return new MarkdownParser(schema, tokenizer, Object.fromEntries(specs));
}

const SPECS: Record<string, ParseSpec> = {
  paragraph: { block: 'paragraph' },
  heading: { block: 'heading', getAttrs: (token) => ({ level: Number(token.tag.slice(1)) }) },
  blockquote: { block: 'blockquote' },
  bullet_list: { block: 'bulletList' },
  ordered_list: {
    block: 'orderedList',
    getAttrs: (token) => ({ start: Number(token.attrGet('start') ?? 1) }),
  },
  list_item: { block: 'listItem' },
  code_block: { block: 'codeBlock' },
  fence: {
    block: 'codeBlock',
    getAttrs: (token) => ({ language: token.info.trim().split(/\s/)[0] || null }),
  },
  hr: { node: 'horizontalRule' },
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: 'tableRow' },
  th: { block: 'tableHeader' },
  td: { block: 'tableCell' },
  image: {
    node: 'image',
    getAttrs: (token) => ({ src: token.attrGet('src'), alt: token.content || null }),
  },
  hardbreak: { node: 'hardBreak' },
  em: { mark: 'italic' },
  strong: { mark: 'bold' },
  s: { mark: 'strike' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href') }) },
  code_inline: { mark: 'code' },
};

const FALLBACKS: Record<string, ParseSpec> = { heading: { block: 'paragraph' } };

function has(schema: Schema, { block, node, mark }: ParseSpec): boolean {
  const nodeName = block ?? node;
  return (!nodeName || nodeName in schema.nodes) && (!mark || mark in schema.marks);
}
