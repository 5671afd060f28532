import type { Alignment } from './Alignment';
import { alignRuns } from './alignRuns';
import type { Sentences } from './findSentences';

/** A sentence is matched if this share of it, by weight, is unmatched, and only with one of which as much is left. */
const LEFT_SHARE = 0.7;
/** A lighter sentence is too similar to others. */
const LEAST_WEIGHT = 2;
/** Two are the same if they share this much of the heavier one. */
const COMMON_SHARE = 0.55;
/** Tokens left in more sentences than this don’t tell which is meant. */
const MAX_SENTENCES = 40;

/** What is left of a sentence: its unmatched tokens. */
interface Remnant {
  tokens: number[];
  weight: number;
}

/**
 * Matches sentences that were moved and edited so much that no run of them is left: with the unmatched new sentence that
 * shares most words, by weight, if these are most of both. The tokens are then aligned in order.
 */
export function matchSentences(alignment: Alignment): void {
  const { before, after, oldSentences, newSentences } = alignment;
  const isFreeNew = (at: number) => alignment.isFreeNew(at);
  const isFreeOld = (at: number) => alignment.isFreeOld(at);
  const weigh = (id: number) => alignment.weights.weightOf(id);
  const news = listRemnants(after.ids, newSentences, weigh, isFreeNew);
  const places = new Map<number, Set<number>>();
  for (const [index, { tokens }] of news.entries()) {
    for (const at of tokens) {
      const id = after.ids[at] ?? -1;
      places.set(id, (places.get(id) ?? new Set()).add(index));
    }
  }
  for (const { tokens, weight } of listRemnants(before.ids, oldSentences, weigh, isFreeOld)) {
    const common = new Map<number, number>();
    for (const id of new Set(tokens.map((at) => before.ids[at] ?? -1))) {
      const found = places.get(id);
      if (!found || found.size > MAX_SENTENCES) continue;
      for (const index of found) common.set(index, (common.get(index) ?? 0) + weigh(id));
    }
    const [best] = [...common].sort((a, b) => b[1] - a[1]);
    const candidate = best && news[best[0]];
    if (!candidate || best[1] < COMMON_SHARE * Math.max(weight, candidate.weight)) continue;
    const free = candidate.tokens.filter(isFreeNew);
    alignRuns(alignment, Int32Array.from(tokens), Int32Array.from(free));
    const kept = tokens.filter((at) => !alignment.isFreeOld(at));
    const isSame =
      sum(kept, before.ids, weigh) >= COMMON_SHARE * Math.max(weight, candidate.weight);
    for (const at of kept) {
      if (isSame) alignment.isMoved[at] = 1;
      else alignment.unmatch(at);
    }
  }
}

function listRemnants(
  ids: Int32Array,
  sentences: Sentences,
  weigh: (id: number) => number,
  isFree: (at: number) => boolean,
): Remnant[] {
  const remnants: Remnant[] = [];
  for (let start = 0, end = 0; start < ids.length; start = end) {
    const all: number[] = [];
    for (; end < ids.length && sentences[end] === sentences[start]; end += 1) all.push(end);
    const tokens = all.filter(isFree);
    const weight = sum(tokens, ids, weigh);
    if (weight >= LEAST_WEIGHT && weight >= LEFT_SHARE * sum(all, ids, weigh)) {
      remnants.push({ tokens, weight });
    }
  }
  return remnants;
}

function sum(tokens: readonly number[], ids: Int32Array, weigh: (id: number) => number): number {
  return tokens.reduce((total, at) => total + weigh(ids[at] ?? -1), 0);
}
