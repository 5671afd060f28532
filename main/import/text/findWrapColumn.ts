import { endsSentence, measureWidth, readMarker, type TextLine } from './textLine';

/** Fewer long lines than this prove nothing. */
const MIN_BREAKS = 3;
const MIN_COLUMN = 50;
/** Narrower still, lines are wrapped only if nearly all are as long as they can be: verse is about as wide. */
const MIN_NARROW_COLUMN = 28;
const MIN_NARROW_BREAKS = 5;
const MAX_COLUMN = 110;
/** The share of lines that may exceed the column, mostly web addresses. */
const OVERLONG_SHARE = 0.1;
/** How far before the column people break lines by hand. */
const RAGGED_COLUMNS = 8;
/** A longer word is in a script without spaces, which can break anywhere. */
const MAX_WORD_WIDTH = 20;

interface LineBreak {
  line: TextLine;
  next: TextLine;
}

/**
 * The column at which a text's lines are wrapped, by hand or by a mail program; null where each line is a
 * paragraph, verse or item. Wrapped lines are about as long as they can be, seldom end a sentence,
 * and mostly continue in lower case. Shorter lines don't count: even wrapped texts have lists and addresses.
 */
export function findWrapColumn(chunks: readonly TextLine[][]): number | null {
  const all = chunks.flatMap((chunk) =>
    chunk.slice(1).map((next, index) => ({ line: chunk[index] ?? next, next })),
  );
  return findWideColumn(all) ?? findNarrowColumn(all);
}

function findWideColumn(all: readonly LineBreak[]): number | null {
  const breaks = all.filter(({ line }) => widthOf(line) >= MIN_COLUMN);
  if (breaks.length < MIN_BREAKS) return null;
  const widths = breaks.map(({ line }) => widthOf(line)).sort((a, b) => a - b);
  const column = widths[Math.floor((widths.length - 1) * (1 - OVERLONG_SHARE))] ?? 0;
  if (column > MAX_COLUMN) return null;
  const isMostly = (share: number, isTrue: (at: LineBreak) => boolean) =>
    breaks.filter(isTrue).length >= breaks.length * share;
  const isWrapped =
    isMostly(0.6, ({ line, next }) => isForcedBreak(line, next, column)) &&
    isMostly(0.6, ({ line }) => !endsSentence(line.text)) &&
    isMostly(0.4, ({ next }) => !/^\P{L}*\p{Lu}/u.test(next.text));
  return isWrapped ? column : null;
}

/** The column of a text whose widest line is narrow. */
function findNarrowColumn(all: readonly LineBreak[]): number | null {
  const column = all.reduce(
    (widest, { line, next }) => Math.max(widest, widthOf(line), widthOf(next)),
    0,
  );
  if (column < MIN_NARROW_COLUMN || column > MIN_COLUMN + RAGGED_COLUMNS) return null;
  const running = all.filter(
    ({ line }) => !endsSentence(line.text) && readMarker(line.text) === null,
  );
  const count = (isTrue: (at: LineBreak) => boolean) => running.filter(isTrue).length;
  const isWrapped =
    running.length >= MIN_NARROW_BREAKS &&
    count((at) => isForcedBreak(at.line, at.next, column, 0)) >= running.length * 0.9 &&
    count(({ next }) => !/^\P{L}*\p{Lu}/u.test(next.text)) >= running.length * 0.6;
  return isWrapped ? column : null;
}

/**
 * True where the next line's first word would not have fitted: the column forced the break, not the author.
 * `raggedColumns` is how far before the column a line may still end.
 */
export function isForcedBreak(
  line: TextLine,
  next: TextLine,
  column: number,
  raggedColumns = RAGGED_COLUMNS,
): boolean {
  const wordWidth = measureWidth(/^\S+/u.exec(next.text)?.[0] ?? '');
  const needed = wordWidth > MAX_WORD_WIDTH ? 0 : 1 + wordWidth;
  return widthOf(line) + needed > column - raggedColumns;
}

function widthOf({ text, indent }: TextLine): number {
  return measureWidth(text) + indent;
}
