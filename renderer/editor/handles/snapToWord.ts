/** How far to look for a word on each side, in UTF-16 units. */
const REACH = 200;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The nearest place to `offset` where a word starts, or ends. Words are Unicode’s. Where none is near, `offset` itself. */
export function snapToWord(text: string, offset: number, which: 'start' | 'end'): number {
  const from = Math.max(0, offset - REACH);
  let nearest: number | null = null;
  for (const { index, segment, isWordLike } of segmenter.segment(
    text.slice(from, offset + REACH),
  )) {
    if (!isWordLike) continue;
    const boundary = from + index + (which === 'end' ? segment.length : 0);
    if (nearest === null || Math.abs(boundary - offset) < Math.abs(nearest - offset)) {
      nearest = boundary;
    }
  }
  return nearest ?? offset;
}
