import { type PageText, rightOf, type TextPiece } from './textPiece';

/** Fewer than this are no line numbers. */
const LEAST = 5;
/** How far apart, in points, the edges of numbers in one column are at most. */
const SAME_EDGE = 3;

/** The numbers of lines in the margin of a page: they count on by the same step, beside the text. */
export function findLineNumbers({ pieces }: Pick<PageText, 'pieces'>): Set<TextPiece> {
  const numbers = pieces.filter(({ text }) => /^\s*\d{1,5}\s*$/.test(text));
  if (numbers.length < LEAST) return new Set();
  const others = pieces.filter((piece) => !numbers.includes(piece));
  const left = nearlyLeast(others.map(({ x }) => x));
  const right = -nearlyLeast(others.map((piece) => -rightOf(piece)));
  const before = numbers.filter((piece) => rightOf(piece) <= left + 1);
  const after = numbers.filter((piece) => piece.x >= right - 1);
  return new Set([...countingOn(before), ...countingOn(after)]);
}

function nearlyLeast(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.02)] ?? 0;
}

function countingOn(numbers: readonly TextPiece[]): TextPiece[] {
  const ordered = [...numbers].sort((a, b) => a.y - b.y);
  const [first] = ordered;
  if (!first || ordered.length < LEAST) return [];
  const isAligned = ordered.every(
    (piece) =>
      Math.abs(piece.x - first.x) <= SAME_EDGE ||
      Math.abs(rightOf(piece) - rightOf(first)) <= SAME_EDGE,
  );
  const values = ordered.map(({ text }) => Number(text));
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const step = steps[0] ?? 0;
  const isEven = steps.filter((other) => other === step).length >= steps.length * 0.8;
  return isAligned && step > 0 && isEven ? ordered : [];
}
