import type { Alignment } from './Alignment';

/** Words looked at beyond the edge of a passage. */
const MAX_REACH = 60;
/** What replaced words may be half as long again, and a word more. */
const MAX_GROWTH = 1.5;
const MAX_ADDED = 1;

/**
 * How many new tokens beyond the outermost one that was kept stand for the passage's edge, where its words were
 * replaced. `step` is the direction, `edge` the passage's outermost old token there. Where the replacement goes past the
 * passage it is shared in proportion. It ends with the sentence: what was there beyond is gone, not replaced.
 */
export function reachEdge(alignment: Alignment, kept: number, edge: number, step: 1 | -1): number {
  const { oldSentences, newSentences } = alignment;
  const fresh = alignment.newOf(kept);
  const replaced = countWhile(
    kept,
    step,
    (at) => alignment.isFreeOld(at) && oldSentences[at] === oldSentences[kept],
  );
  const free = countWhile(
    fresh,
    step,
    (at) => alignment.isFreeNew(at) && newSentences[at] === newSentences[fresh],
  );
  const inside = Math.min(replaced, (edge - kept) * step);
  if (inside <= 0 || !hasWords(alignment, kept, inside, step)) return 0;
  const share = (free * inside) / replaced;
  return Math.round(Math.min(share, inside * MAX_GROWTH + MAX_ADDED));
}

function countWhile(from: number, step: number, isTaken: (at: number) => boolean): number {
  let count = 0;
  while (count < MAX_REACH && isTaken(from + step * (count + 1))) count += 1;
  return count;
}

function hasWords(alignment: Alignment, kept: number, count: number, step: number): boolean {
  for (let at = 1; at <= count; at += 1) if (alignment.isWord(kept + step * at)) return true;
  return false;
}
