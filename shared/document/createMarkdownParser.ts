import type { Schema } from '@tiptap/pm/model';
import MarkdownIt from 'markdown-it';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { MarkdownParser, type ParseSpec } from 'prosemirror-markdown';
import { type MarkdownAddresses, settleMarkdownTokens } from './settleMarkdownTokens';

/** How deep quotes and lists may be nested, as in web pages; a list is two deep. Deeper ones stay as text, with their signs. */
const MAX_DEPTH = 100;

/** What a parser reads besides CommonMark, tables and strikethrough. */
export interface MarkdownDialect {
  /** Adds rules to the tokenizer. Those at the end of `core` run before the tokens are fitted to the schema. */
  extend(tokenizer: MarkdownIt): void;
  /** What tokens of its own become. */
  specs: Readonly<Record<string, ParseSpec>>;
}

/**
 * A Markdown parser (CommonMark with tables and strikethrough; HTML is text unless the dialect reads it) for one of our
 * schemas. What the schema lacks becomes paragraphs.
 */
export function createMarkdownParser(
  schema: Schema,
  addresses: MarkdownAddresses,
  dialect?: MarkdownDialect,
): MarkdownParser {
  const tokenizer = new MarkdownIt({ html: false });
  // So that its own limit, where it would drop text, is never reached. Its types lack it.
  Object.assign(tokenizer.options, { maxNesting: MAX_DEPTH + 2 });
  tokenizer.block.ruler.before('table', 'deep', takeDeepLines);
  // Otherwise an address that it rejects would leave its brackets in the text.
  tokenizer.validateLink = () => true;
  if (!schema.nodes.table) tokenizer.disable('table');
  dialect?.extend(tokenizer);
  const excludesMarks = schema.marks.code?.spec.excludes === '_';
  tokenizer.core.ruler.push('attest', (state) => {
    state.tokens = settleMarkdownTokens(state.tokens, addresses, excludesMarks);
  });
  const specs = Object.entries({ ...SPECS, ...dialect?.specs }).map(([token, spec]) => [
    token,
    has(schema, spec) ? spec : (FALLBACKS[token] ?? { ignore: true, noCloseToken: true }),
  ]);
  return new MarkdownParser(schema, tokenizer, Object.fromEntries(specs));
}

/** A markdown-it rule: at the greatest depth, lines become a paragraph as they are. */
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
    getAttrs: (token) => ({
      src: token.attrGet('src'),
      alt: token.content || null,
      title: token.attrGet('title'),
    }),
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
