import type { Schema } from '@tiptap/pm/model';
import MarkdownIt from 'markdown-it';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { MarkdownParser, type ParseSpec } from 'prosemirror-markdown';
import { type MarkdownAddresses, settleMarkdownTokens } from './settleMarkdownTokens';

/** How deep quotes and lists are nested, as in pages; a list is two deep. Text in deeper ones stays, with their signs in it. */
const MAX_DEPTH = 100;

/**
 * A parser of Markdown (CommonMark with tables and strikethrough; HTML in it is text) for one of our schemas.
 * What the schema does not have becomes paragraphs.
 */
export function createMarkdownParser(schema: Schema, addresses: MarkdownAddresses): MarkdownParser {
  const tokenizer = new MarkdownIt({ html: false });
  // Its own limit, at which it would drop the text, is never met. Its types don't know it.
  Object.assign(tokenizer.options, { maxNesting: MAX_DEPTH + 2 });
  tokenizer.block.ruler.before('table', 'deep', takeDeepLines);
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

/** A rule of markdown-it: where nothing may be nested any deeper, lines are a paragraph as they stand. */
function takeDeepLines(state: StateBlock, start: number, end: number): boolean {
  if (state.level < MAX_DEPTH) return false;
  let next = start + 1;
  while (next < end && !state.isEmpty(next) && (state.sCount[next] ?? 0) >= state.blkIndent) {
    next += 1;
  }
  state.push('paragraph_open', 'p', 1);
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(start, next, state.blkIndent, false).trim();
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  state.line = next;
  return true;
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
