import type { TextRange } from '../model/anchor';
import type { Alignment } from './Alignment';
import { findChain } from './findChain';
import { placeTokens } from './placeTokens';
import { type ChainScore, scoreChain } from './scoreChain';

/** Where a passage went, and the evidence for it. The caller decides whether to believe it. */
export interface FoundPassage extends ChainScore {
  place: TextRange;
  /** True where all of its tokens are there in sequence. */
  isIntact: boolean;
  /** The old tokens that were found. */
  tokens: readonly number[];
}

/** Where the passage of old tokens `first` to `last` went in the new text; null where none of it is matched. */
export function findPassage(
  alignment: Alignment,
  range: TextRange,
  { first, last }: { first: number; last: number },
): FoundPassage | null {
  const tokens = findChain(alignment, first, last);
  if (!tokens.length) return null;
  const score = scoreChain(alignment, first, last, tokens);
  const intact = findIntact(alignment, first, last, tokens);
  if (intact !== null) {
    const spans = { first, last, from: intact, to: intact + last - first };
    const place = placeTokens(alignment, range, spans);
    return { ...score, place, tokens, share: 1, isIntact: true };
  }
  const [start, end] = [tokens[0] ?? first, tokens.at(-1) ?? last];
  const from = alignment.newOf(start) - findEdge(alignment, start, first, -1);
  const to = alignment.newOf(end) + findEdge(alignment, end, last, 1);
  const place = placeTokens(alignment, range, { first, last, from, to });
  return { ...score, place, tokens, isIntact: false };
}

/**
 * How many new tokens beyond the outermost one that was kept are the passage's still: equal ones, though they be assigned
 * to a neighbour (the full stop of the sentence that came before), else those that replaced its words there.
 */
function findEdge(alignment: Alignment, kept: number, edge: number, step: 1 | -1): number {
  const fresh = alignment.newOf(kept);
  let equal = 0;
  while (kept + step * equal !== edge && isSameBeyond(equal + 1)) equal += 1;
  return equal || reachEdge(alignment, kept, edge, step);

  function isSameBeyond(distance: number): boolean {
    return alignment.isSame(kept + step * distance, fresh + step * distance);
  }
}

/**
 * Where all tokens of the passage stand one after the other, told by where one that was found stands: a diff may assign
 * an edge to an equal neighbour (“the” of the next sentence), though nothing of the passage was touched.
 */
function findIntact(
  alignment: Alignment,
  first: number,
  last: number,
  tokens: readonly number[],
): number | null {
  let refused = Number.NaN;
  for (const token of tokens) {
    const shift = alignment.newOf(token) - token;
    if (shift === refused) continue;
    refused = shift;
    let at = first;
    while (at <= last && alignment.isSame(at, at + shift)) at += 1;
    if (at > last) return first + shift;
  }
  return null;
}

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
function reachEdge(alignment: Alignment, kept: number, edge: number, step: 1 | -1): number {
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
