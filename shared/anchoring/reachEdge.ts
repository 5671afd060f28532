import type { Alignment } from './Alignment';

/** Words looked at beyond the edge of a passage. */
const MAX_REACH = 60;
/** What replaced a word may be twice as long, and a few words more. */
const MAX_GROWTH = 2;
const MAX_ADDED = 3;

/**
 * How many new tokens beyond the outermost one that was kept stand for the passage's edge, where its words were
 * replaced. `step` is the direction, `edge` the passage's outermost old token there. Where the replacement goes past the
 * passage it is shared in proportion. It never goes on to another sentence, unless the passage did.
 */
export function reachEdge(alignment: Alignment, kept: number, edge: number, step: 1 | -1): number {
  const { oldSentences, newSentences } = alignment;
  const inside = (edge - kept) * step;
  if (inside <= 0 || !hasWords(alignment, kept, edge, step)) return 0;
  const isFreeOld = (at: number) => alignment.isFreeOld(at);
  const outside = countWhile(edge, step, isFreeOld);
  const fresh = alignment.newOf(kept);
  const isWithin = oldSentences[edge] === oldSentences[kept];
  const free = countWhile(
    fresh,
    step,
    (at) => alignment.isFreeNew(at) && (!isWithin || newSentences[at] === newSentences[fresh]),
  );
  const share = Math.round((free * inside) / (inside + outside));
  return Math.min(share, inside * MAX_GROWTH + MAX_ADDED);
}

function countWhile(from: number, step: number, isTaken: (at: number) => boolean): number {
  let count = 0;
  while (count < MAX_REACH && isTaken(from + step * (count + 1))) count += 1;
  return count;
}

function hasWords(alignment: Alignment, kept: number, edge: number, step: number): boolean {
  for (let at = kept + step; at !== edge + step; at += step) {
    if (alignment.isWord(at)) return true;
  }
  return false;
}
