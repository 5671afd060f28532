import type { TextRange } from '../model/anchor';
import type { Alignment } from './Alignment';
import { countBelow } from './findTokens';
import { keepPairs } from './keepPairs';
import type { MigratedRange } from './MigratedRange';

/** What became of a range that holds white space at most: it stays beside a token that stayed, with what fits there. */
export function placeGap(alignment: Alignment, { start, end }: TextRange): MigratedRange {
  const { before, after } = alignment;
  const gap = before.text.slice(start, end);
  const next = countBelow(before.starts, end);
  const places = [
    placeAfter(next - 1, (before.ends[next - 1] ?? 0) - start),
    placeBefore(next, (before.starts[next] ?? 0) - start),
  ];
  for (const place of places) {
    if (place === null || place < 0 || place > after.text.length) continue;
    if (after.text.startsWith(gap, place)) {
      const range = keepPairs(after.text, { start: place, end: place + gap.length });
      return { state: 'same', ...range, confidence: 1 };
    }
  }
  return { state: 'lost', start: null, end: null, confidence: 0 };

  function placeAfter(token: number, offset: number): number | null {
    if (token < 0) return start;
    const fresh = alignment.newOf(token);
    return fresh < 0 ? null : (after.ends[fresh] ?? 0) - offset;
  }

  function placeBefore(token: number, offset: number): number | null {
    if (token >= before.starts.length) return after.text.length - (before.text.length - start);
    const fresh = alignment.newOf(token);
    return fresh < 0 ? null : (after.starts[fresh] ?? 0) - offset;
  }
}
