import type { Alignment } from './Alignment';
import { alignRuns } from './alignRuns';
import type { Sentences } from './findSentences';

/** A sentence is looked for if this share of it, by weight, has no match, and only where as much is left. */
const LEFT_SHARE = 0.7;
/** A sentence that tells less is too like others. */
const LEAST_WEIGHT = 2;
/** Two are one if they have so much of the heavier of them in common. */
const COMMON_SHARE = 0.55;
/** Tokens that are left in more sentences say nothing of which is meant. */
const MAX_SENTENCES = 40;

/** What is left of a sentence: tokens without a match. */
interface Remnant {
  tokens: number[];
  weight: number;
}

/**
 * Matches sentences that were moved and edited so much that no run of them is left: of the new sentences without a match
 * the one that has most words in common, by weight, if that is most of both. The tokens are then aligned in their order.
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
