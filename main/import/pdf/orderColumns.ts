import { bottomOf, rightOf, type TextPiece, topOf } from './textPiece';

/** How wide the white between two columns is at least, in sizes of the text. */
const GUTTER_WIDTH = 0.7;
/** How many lines a column has at least, where there are columns. */
const LEAST_LINES = 3;
/** How many letters a line of a column has at least on average: what has fewer is a table, or a list’s numbers. */
const LEAST_LETTERS = 14;
/** Lines that fill this much of their column are full. */
const FULL = 0.65;
/** White within a line of a column can be this much wider than a gutter, where words are long. */
const LOOSE = 1.5;
/** Lines that end, or start, within this much of their width from the gutter are beside it. */
const NEAR = 0.4;
/** How much of a column’s lines is full at least. */
const FULL_SHARE = 0.5;
/** How far, in points, what is in the middle can be from it, and which part of the width it takes at most. */
const CENTRED = 4;
const NARROW = 0.6;
/** White below it, in sizes of its letters, that lines of a column don’t have between them. */
const APART = 0.4;
/** No page for reading has as many pieces; looking for columns takes time that grows with their square. */
const MOST_PIECES = 8_000;
/** Wider than any page that is read. */
const MOST_POINTS = 5_000;
/** How many places a gutter is looked for at. */
const MOST_EDGES = 16;

interface Gutter {
  left: number;
  right: number;
  top: number;
  bottom: number;
  lines: number;
}

/**
 * The columns of a page, and what is above, between and below them, in reading order. Looks for the longest upright strip of
 * white that has running text on both sides, reads what is above it, the columns beside it, and what is below, and goes on
 * in each of them. (The idea is that of the recursive X-Y cut of Nagy and Seth, 1984; with strips that end where a title or a
 * figure crosses them.)
 */
export function orderColumns(
  pieces: readonly TextPiece[],
  isRightToLeft = false,
): (readonly TextPiece[])[] {
  if (pieces.length === 0) return [];
  if (pieces.length > MOST_PIECES) return [pieces];
  const gutter = findGutter(pieces);
  if (!gutter) return [pieces];
  gutter.top = Math.max(gutter.top, endOfCentred(pieces, gutter));
  const above = pieces.filter((piece) => middleOf(piece) < gutter.top);
  const below = pieces.filter((piece) => middleOf(piece) > gutter.bottom);
  const beside = pieces.filter(
    (piece) => middleOf(piece) >= gutter.top && middleOf(piece) <= gutter.bottom,
  );
  const left = beside.filter((piece) => rightOf(piece) <= gutter.right);
  const right = beside.filter((piece) => rightOf(piece) > gutter.right);
  const columns = isRightToLeft ? [right, left] : [left, right];
  return [above, ...columns, below].flatMap((part) => orderColumns(part, isRightToLeft));
}

/** Where what stands in the middle above the columns ends, as an author’s name: a column between others may be below it. */
function endOfCentred(pieces: readonly TextPiece[], { top, bottom }: Gutter): number {
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(rightOf));
  let end = Number.NEGATIVE_INFINITY;
  const beside = pieces
    .filter((piece) => middleOf(piece) >= top && middleOf(piece) <= bottom)
    .sort((a, b) => a.y - b.y);
  for (let index = 0; index < beside.length; ) {
    const first = beside[index];
    const row = beside.filter(({ y }) => first && Math.abs(y - first.y) <= 2);
    const start = Math.min(...row.map(({ x }) => x));
    const stop = Math.max(...row.map(rightOf));
    const isCentred = Math.abs(start - left - (right - stop)) <= CENTRED;
    const bottomOfRow = Math.max(...row.map(bottomOf));
    const next = bottomOfRow + (first?.size ?? 0) * APART;
    const isApart = beside.every(
      (piece) => row.includes(piece) || piece.y < (first?.y ?? 0) || topOf(piece) > next,
    );
    if (!isCentred || !isApart || stop - start > (right - left) * NARROW) return end;
    end = bottomOfRow;
    index += row.length;
  }
  return end;
}

function middleOf(piece: TextPiece): number {
  return (topOf(piece) + bottomOf(piece)) / 2;
}

function findGutter(pieces: readonly TextPiece[]): Gutter | null {
  const width = usualSize(pieces) * GUTTER_WIDTH;
  const byTop = [...pieces].sort((a, b) => topOf(a) - topOf(b));
  let best: Gutter | null = null;
  for (const edge of chooseEdges(pieces, width)) {
    for (const gutter of findStrips(byTop, edge, edge + width)) {
      if (!best || gutter.lines > best.lines) best = gutter;
    }
  }
  return best;
}

/** The right edges of pieces that have the least text beside them, across the page: gutters begin there, if anywhere. */
function chooseEdges(pieces: readonly TextPiece[], width: number): number[] {
  const starts = pieces.map(({ x }) => x).sort((a, b) => b - a);
  const lastStart = starts[LEAST_LINES - 1] ?? 0;
  const covered = new Map<number, number>();
  for (const piece of pieces) {
    for (let x = Math.floor(piece.x); x < Math.min(rightOf(piece), piece.x + MOST_POINTS); x++) {
      covered.set(x, (covered.get(x) ?? 0) + 1);
    }
  }
  const most = Math.max(...covered.values());
  const edges = new Set(pieces.map((piece) => Math.ceil(rightOf(piece))));
  return [...edges]
    .filter((edge) => edge + width <= lastStart + 1)
    .map((edge) => ({ edge, text: covered.get(Math.floor(edge + width / 2)) ?? 0 }))
    .filter(({ text }) => text <= most - LEAST_LINES)
    .sort((a, b) => a.text - b.text)
    .slice(0, MOST_EDGES)
    .map(({ edge }) => edge);
}

/** The strips of white from `left` to `right` that part columns. */
function* findStrips(byTop: readonly TextPiece[], left: number, right: number) {
  let top = Number.NEGATIVE_INFINITY;
  let beside: TextPiece[] = [];
  const make = (bottom: number): Gutter | null => {
    const before = beside.filter((piece) => rightOf(piece) <= left);
    const after = beside.filter((piece) => rightOf(piece) > left);
    const lines = Math.min(countLinesAt('left', left, before), countLinesAt('right', right, after));
    return lines >= LEAST_LINES ? { left, right: left, top, bottom, lines } : null;
  };
  for (const piece of byTop) {
    const isAcross = piece.x < right && rightOf(piece) > left;
    if (!isAcross) {
      beside.push(piece);
      continue;
    }
    if (bottomOf(piece) <= top) continue;
    const gutter = make(topOf(piece));
    if (gutter) yield gutter;
    top = Math.max(top, bottomOf(piece));
    beside = beside.filter((other) => middleOf(other) > top);
  }
  const gutter = make(Number.POSITIVE_INFINITY);
  if (gutter) yield gutter;
}

interface Segment {
  left: number;
  right: number;
  letters: number;
}

/** How many lines stand at one side of a gutter; none where they are no running text. */
function countLinesAt(
  side: 'left' | 'right',
  gutter: number,
  pieces: readonly TextPiece[],
): number {
  const segments = joinSegments(pieces);
  const widths = segments.map(({ left, right }) => right - left).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  const isNear = ({ left, right }: Segment) =>
    (side === 'left' ? gutter - right : left - gutter) <= usual * NEAR;
  const near = segments.filter(isNear);
  if (near.length < LEAST_LINES) return 0;
  const letters = near.reduce((sum, segment) => sum + segment.letters, 0) / near.length;
  const full = near.filter(({ left, right }) => right - left >= usual * FULL).length;
  return letters >= LEAST_LETTERS && full >= near.length * FULL_SHARE ? near.length : 0;
}

/** What stands on one baseline without a wide gap. */
function joinSegments(pieces: readonly TextPiece[]): Segment[] {
  const ordered = [...pieces].sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x);
  const segments: Segment[] = [];
  let before: TextPiece | undefined;
  for (const piece of ordered) {
    const letters = piece.text.trim().length * widthOfLetters(piece.text);
    const last = segments.at(-1);
    const isSame =
      before &&
      Math.abs(before.y - piece.y) <= 1 &&
      piece.x - rightOf(before) < piece.size * GUTTER_WIDTH * LOOSE;
    if (last && isSame) {
      last.right = Math.max(last.right, rightOf(piece));
      last.letters += letters;
    } else segments.push({ left: piece.x, right: rightOf(piece), letters });
    before = piece;
  }
  return segments;
}

/** A Chinese character says as much as two letters, about. */
function widthOfLetters(text: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
    ? 2
    : 1;
}

function usualSize(pieces: readonly TextPiece[]): number {
  const sizes = pieces.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
