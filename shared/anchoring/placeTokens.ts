import type { TextRange } from '../model/anchor';
import type { Alignment } from './Alignment';
import { keepPairs } from './trimRange';

/** Old tokens, by first and last, and the new ones that they became. */
export interface TokenSpans {
  first: number;
  last: number;
  from: number;
  to: number;
}

/** The range of the new tokens, cut within the outermost ones, or with white space around them, as the old range was. */
export function placeTokens(
  { before, after }: Alignment,
  range: TextRange,
  { first, last, from, to }: TokenSpans,
): TextRange {
  const isFirst = before.ids[first] === after.ids[from];
  const isLast = before.ids[last] === after.ids[to];
  const [oldStart, oldEnd] = [before.starts[first] ?? 0, before.ends[last] ?? 0];
  let start = after.starts[from] ?? 0;
  let end = after.ends[to] ?? 0;
  if (isFirst) {
    const cut = Math.max(0, range.start - oldStart);
    start = Math.min(start + cut, (after.ends[from] ?? 0) - 1);
    for (let at = oldStart - 1; at >= range.start; at -= 1) {
      if (before.text[at] !== after.text[start - 1]) break;
      start -= 1;
    }
  }
  if (isLast) {
    const cut = Math.max(0, oldEnd - range.end);
    end = Math.max(end - cut, (after.starts[to] ?? 0) + 1, start + 1);
    for (let at = oldEnd; at < range.end; at += 1) {
      if (before.text[at] !== after.text[end]) break;
      end += 1;
    }
  }
  return keepPairs(after.text, { start, end });
}
