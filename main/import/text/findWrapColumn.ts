import { endsSentence, measureWidth, type TextLine } from './textLine';

/** Fewer line breaks than this tell nothing. */
const MIN_BREAKS = 3;
const MIN_COLUMN = 50;
const MAX_COLUMN = 110;
/** The share of lines that may be longer than the column, addresses of web pages mostly. */
const OVERLONG_SHARE = 0.1;
/** How far before the column a person breaks by hand. */
const RAGGED_COLUMNS = 8;

/** True where the next line's first word would not have fitted: the break is the column's, not the author's. */
export function isForcedBreak(line: TextLine, next: TextLine, column: number): boolean {
  const firstWord = /^\S+/u.exec(next.text)?.[0] ?? '';
  // Scripts without spaces break anywhere.
  const needed = measureWidth(firstWord) > 20 ? 2 : measureWidth(firstWord);
  return measureWidth(line.text) + line.indent + 1 + needed > column - RAGGED_COLUMNS;
}

/**
 * The column that a text's lines are wrapped at by hand or by a mail program; null where each line is a
 * paragraph, a verse or an item. Wrapped lines are about as long as they can be, seldom end a sentence,
 * and mostly go on in lower case.
 */
export function findWrapColumn(chunks: readonly TextLine[][]): number | null {
  const breaks = chunks.flatMap((chunk) =>
    chunk.slice(0, -1).map((line, index) => ({ line, next: chunk[index + 1] ?? line })),
  );
  if (breaks.length < MIN_BREAKS) return null;
  const widths = breaks
    .map(({ line }) => measureWidth(line.text) + line.indent)
    .sort((a, b) => a - b);
  const column = widths[Math.floor((widths.length - 1) * (1 - OVERLONG_SHARE))] ?? 0;
  if (column < MIN_COLUMN || column > MAX_COLUMN) return null;
  const forced = breaks.filter(({ line, next }) => isForcedBreak(line, next, column));
  const isWrapped =
    forced.length >= breaks.length * 0.6 &&
    count(forced, ({ line }) => endsSentence(line.text)) <= forced.length * 0.4 &&
    count(forced, ({ next }) => /^\P{L}*\p{Lu}/u.test(next.text)) <= forced.length * 0.6;
  return isWrapped ? column : null;
}

function count<T>(items: readonly T[], isCounted: (item: T) => boolean): number {
  return items.reduce((total, item) => total + Number(isCounted(item)), 0);
}
