import type { Mark, Node } from '@tiptap/pm/model';
import { MarkdownSerializer } from 'prosemirror-markdown';
import { escapeMarkdown } from './escapeMarkdown';
import { findGuardedLetters } from './findGuardedLetters';
import { formulaOf, isTex } from './formula/formula';
import { writeTex } from './formula/writeTex';
import { isSafeUrl } from './isSafeUrl';
import { tidyForMarkdown } from './tidyForMarkdown';

type Serializers = ConstructorParameters<typeof MarkdownSerializer>;

/**
 * A note, or what an article holds, as CommonMark, with GitHub's strikethrough and tables. Links that `isSafeUrl` rejects
 * are written as their text, and images as their description.
 */
export function writeMarkdown(document: Node): string {
  return serializer.serialize(tidyForMarkdown(document), { tightLists: true }).trim();
}

const nodes: Serializers[0] = {
  paragraph(state, node) {
    // An empty one would leave only white space, which would end a list.
    if (node.childCount === 0) return;
    state.renderInline(node);
    state.closeBlock(node);
  },
  heading(state, node) {
    if (node.childCount === 0) return;
    state.write(`${'#'.repeat(Number(node.attrs.level))} `);
    state.renderInline(node, false);
    state.closeBlock(node);
  },
  horizontalRule(state, node) {
    state.write('---');
    state.closeBlock(node);
  },
  image(state, node) {
    state.write(escapeMarkdown(String(node.attrs.alt ?? '').trim()));
    state.closeBlock(node);
  },
  table(state, node) {
    const rows = node.children.map((row) => `| ${row.children.map(writeCell).join(' | ')} |`);
    const columns = node.firstChild?.childCount ?? 0;
    const [head = '', ...body] = rows;
    state.write([head, `|${' --- |'.repeat(columns)}`, ...body].join('\n'));
    state.closeBlock(node);
  },
  blockquote(state, node) {
    state.wrapBlock('> ', null, node, () => state.renderContent(node));
  },
  bulletList(state, node, parent, index) {
    const marker = isEvenOfItsLike(parent, index) ? '- ' : '+ ';
    if (isBlankAtStart(node)) state.write();
    state.renderList(node, '  ', () => marker);
  },
  orderedList(state, node, parent, index) {
    const start = Number.isInteger(node.attrs.start) ? Math.max(0, Number(node.attrs.start)) : 1;
    const sign = isEvenOfItsLike(parent, index) ? '. ' : ') ';
    if (start !== 1 || isBlankAtStart(node)) state.write();
    const width = `${start + node.childCount - 1}${sign}`.length;
    state.renderList(node, ' '.repeat(width), (item) => `${start + item}${sign}`.padEnd(width));
  },
  listItem(state, node) {
    state.renderContent(node);
  },
  codeBlock(state, node) {
    const fence = '`'.repeat(Math.max(3, longestRun(node.textContent, '`') + 1));
    const language = String(node.attrs.language ?? '').replace(/[\s`\\&]/g, '');
    state.write(`${fence}${language}\n`);
    if (node.textContent) {
      state.text(node.textContent, false);
      state.write('\n');
    }
    state.write(fence);
    state.closeBlock(node);
  },
  hardBreak(state, _node, parent) {
    // A heading is one line.
    state.write(parent.type.name === 'heading' ? ' ' : '\\\n');
  },
  text(state, node, parent, index) {
    const text = node.text ?? '';
    const formula = formulaOf(node.marks);
    const tex = formula && isTex(formula) && writeTex(text, formula.display);
    if (tex) return state.text(tex, false);
    const isBare = node.marks.some((mark) => isBareLink(mark, parent, index));
    state.text(isBare ? text : escapeText(text, parent, index), false);
  },
};

const marks: Serializers[1] = {
  bold: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
  italic: { open: '_', close: '_', mixable: true, expelEnclosingWhitespace: true },
  strike: { open: '~~', close: '~~', mixable: true, expelEnclosingWhitespace: true },
  code: {
    open: (_state, _mark, parent, index) => codeFence(parent.child(index).text ?? '').open,
    close: (_state, _mark, parent, index) => codeFence(parent.child(index - 1).text ?? '').close,
    escape: false,
  },
  link: {
    open(_state, mark, parent, index) {
      if (!isSafeUrl(String(mark.attrs.href))) return '';
      return isBareLink(mark, parent, index) ? '<' : '[';
    },
    close(_state, mark, parent, index) {
      if (!isSafeUrl(String(mark.attrs.href))) return '';
      let last = index - 1;
      while (!mark.isInSet(parent.child(last).marks)) last -= 1;
      return isBareLink(mark, parent, last) ? '>' : `](${escapeDestination(mark.attrs.href)})`;
    },
  },
};

// What Markdown has no sign for.
for (const plain of ['underline', 'subscript', 'superscript', 'formula', 'locator']) {
  marks[plain] = { open: '', close: '', mixable: true };
}

const serializer = new MarkdownSerializer(nodes, marks, { hardBreakNodeName: 'hardBreak' });

/** A cell is one line. */
function writeCell(cell: Node): string {
  const markdown = serializer.serialize(cell, { tightLists: true }).trim();
  return markdown.replace(/\\?\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}

// Right below a paragraph, such a list would be read as part of it; `write` separates them with an empty line.
function isBlankAtStart(list: Node): boolean {
  return !list.firstChild?.firstChild?.childCount;
}

// Two adjacent lists of a kind would be read as one, unless their markers differ.
function isEvenOfItsLike(parent: Node, index: number): boolean {
  let before = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const sibling = parent.child(at);
    if (sibling.type === parent.child(index).type) before += 1;
    else if (sibling.content.size > 0) break;
  }
  return before % 2 === 0;
}

function isBareLink(mark: Mark, parent: Node, index: number): boolean {
  const { text, marks: all } = parent.child(index);
  if (all.length > 1 || mark.type.name !== 'link' || text !== mark.attrs.href) return false;
  return isSafeUrl(text ?? '') && !/[\s<>]/.test(text ?? '');
}

function escapeDestination(href: unknown): string {
  return String(href)
    .trim()
    .replace(/[\s<>]/gu, encodeURIComponent)
    .replace(/[()\\]|&(?=#?\w+;)/g, '\\$&');
}

function codeFence(text: string): { open: string; close: string } {
  const ticks = '`'.repeat(longestRun(text, '`') + 1);
  const isSpaced = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  const pad = text.startsWith('`') || text.endsWith('`') || isSpaced ? ' ' : '';
  return { open: ticks + pad, close: pad + ticks };
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function escapeText(text: string, parent: Node, index: number): string {
  const guarded = findGuardedLetters(parent)[index];
  const first = (guarded?.first && FIRST.exec(text)?.[0]) || '';
  const rest = text.slice(first.length);
  const last = (guarded?.last && LAST.exec(rest)?.[0]) || '';
  const middle = rest.slice(0, rest.length - last.length);
  const isLineStart = !first && !parent.maybeChild(index - 1)?.isText;
  const escaped = escapeMarkdown(middle, isLineStart);
  const isLinkNext = parent.maybeChild(index + 1)?.marks.some(({ type }) => type.name === 'link');
  // `![` would be an image.
  const safe = isLinkNext ? escaped.replace(/!$/, '\\!') : escaped;
  return writeReference(first) + safe + writeReference(last);
}

const FIRST = /^./su;
const LAST = /.$/su;

function writeReference(character: string): string {
  return character && `&#${character.codePointAt(0)};`;
}
