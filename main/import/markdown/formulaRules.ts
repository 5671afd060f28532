import type MarkdownIt from 'markdown-it';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import { inlineToken } from './makeToken';

// As in pandoc: no white space inside the signs, and no digit after them, so that prices stay prices.
const DISPLAYED = /\$\$((?:[^$\\]|\\[\s\S])+)\$\$/y;
const INLINE = /\$(?![\s$])((?:[^$\\]|\\[\s\S])*(?:[^\s$\\]|\\[\s\S]))\$(?!\d)/y;

/** Longer ones are none; each line could begin one. */
const MAX_LINES = 100;

/** Reads TeX between `$` or `$$` as formulas, so that nothing in it is taken for Markdown. */
export function addFormulaRules(tokenizer: MarkdownIt): void {
  tokenizer.inline.ruler.before('escape', 'formula', readInlineFormula);
  tokenizer.block.ruler.before('fence', 'formula', readFormulaBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function readInlineFormula(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '$') return false;
  const displayed = matchAt(DISPLAYED, state);
  const [whole, tex] = displayed ?? matchAt(INLINE, state) ?? [];
  if (!whole || !tex || isPrice(tex)) return false;
  if (!silent) pushFormula(state, tex, displayed !== null);
  state.pos += whole.length;
  return true;
}

/** True for an amount and words up to the sign of another amount. */
function isPrice(tex: string): boolean {
  return /^\d/.test(tex) && /\p{L}{2}/u.test(tex) && !/[\\^_={}]/.test(tex);
}

function matchAt(pattern: RegExp, { src, pos }: StateInline): RegExpExecArray | null {
  pattern.lastIndex = pos;
  return pattern.exec(src);
}

function pushFormula(state: StateInline, tex: string, isDisplayed: boolean): void {
  const open = state.push('formula_open', 'span', 1);
  open.meta = { tex: tex.replace(/\s+/g, ' ').trim(), isDisplayed };
  state.push('text', '', 0).content = open.meta.tex;
  state.push('formula_close', 'span', -1);
}

/** Lines from one that starts with `$$` to one that ends so, whatever is at the start of those between. */
function readFormulaBlock(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (!lineAt(state, start).startsWith('$$')) return false;
  let last = start;
  while (last < end && !isEnd(lineAt(state, last), last === start)) {
    if (state.isEmpty(last) || last - start > MAX_LINES) return false;
    last += 1;
  }
  if (last >= end) return false;
  if (silent) return true;
  state.push('paragraph_open', 'p', 1);
  const words = inlineToken([]);
  words.content = state.getLines(start, last + 1, state.blkIndent, false).trim();
  words.level = state.level;
  state.tokens.push(words);
  state.push('paragraph_close', 'p', -1);
  state.line = last + 1;
  return true;
}

function isEnd(line: string, isFirst: boolean): boolean {
  return line.endsWith('$$') && (!isFirst || line.length > 4);
}

function lineAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]).trim();
}
