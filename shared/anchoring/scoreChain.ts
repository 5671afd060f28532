import type { Alignment } from './Alignment';
import type { Chain } from './findChain';

/** A place that is more than so many times as long as the passage counts less. */
const MAX_STRETCH = 2;
/** Neighbours looked at on either side, and how far they may have come from beside the passage. */
const NEIGHBOURS = 8;
const MAX_DRIFT = 16;
/** What was kept weighs so much, or its neighbours are there too: else its words recur by chance. */
const SURE_WEIGHT = 1.5;
const SURE_INTACT_WEIGHT = 0.6;
const NEIGHBOURS_NEEDED = 0.1;

/** How well a chain stands for a passage. */
export interface ChainScore {
  /** 0 to 1: what was kept of the passage, half by words and half by their weight, less where it is spread thin. */
  share: number;
  /** False for words so few and common that they would be there anyway. */
  isCredible: boolean;
}

/** Scores what was kept of the old tokens `first` to `last`. */
export function scoreChain(
  alignment: Alignment,
  first: number,
  last: number,
  chain: Chain,
  isIntact: boolean,
): ChainScore {
  const total = sumUp(alignment, first, last);
  const kept = { words: 0, tokens: 0 };
  for (const old of chain.tokens) {
    const likeness = alignment.likeness(old, alignment.newOf(old));
    kept.tokens += likeness;
    if (alignment.isWord(old)) kept.words += likeness;
  }
  const support = findSupport(alignment, first, last, chain);
  if (isIntact) {
    const isCredible = total.weight >= SURE_INTACT_WEIGHT || support >= NEIGHBOURS_NEEDED;
    return { share: 1, isCredible };
  }
  const words = total.words ? kept.words / total.words : kept.tokens / total.tokens;
  const weight = chain.weight / total.weight;
  const from = alignment.newOf(chain.tokens[0] ?? -1);
  const to = alignment.newOf(chain.tokens.at(-1) ?? -1);
  const stretch = Math.max(1, (to - from + 1) / (MAX_STRETCH * total.tokens));
  const belief = Math.min(1, chain.weight / SURE_WEIGHT + 2 * support);
  return { share: (((words + weight) / 2) * belief) / stretch, isCredible: true };
}

function sumUp(alignment: Alignment, first: number, last: number) {
  const sum = { words: 0, tokens: last - first + 1, weight: 0 };
  for (let at = first; at <= last; at += 1) {
    if (alignment.isWord(at)) sum.words += 1;
    sum.weight += alignment.weightOf(at);
  }
  return sum;
}

/** 0 to 1: how many of the passage's neighbours, by weight, are still beside it. The ends of a text need none. */
function findSupport(alignment: Alignment, first: number, last: number, chain: Chain): number {
  let [near, all] = [0, 0];
  const look = (old: number, beside: number) => {
    const weight = alignment.weightOf(old);
    const fresh = alignment.newOf(old);
    all += weight;
    if (fresh < 0) return;
    const drift = fresh - old - (alignment.newOf(beside) - beside);
    if (Math.abs(drift) <= MAX_DRIFT) near += weight;
  };
  const [head, tail] = [chain.tokens[0] ?? first, chain.tokens.at(-1) ?? last];
  const end = Math.min(last + NEIGHBOURS, alignment.toNew.length - 1);
  for (let old = Math.max(0, first - NEIGHBOURS); old < first; old += 1) look(old, head);
  for (let old = last + 1; old <= end; old += 1) look(old, tail);
  return all ? near / all : 1;
}
