import type { Alignment } from './Alignment';

/** A place more than this many times as long as the passage counts less. */
const MAX_STRETCH = 2;
/** How many neighbours are examined on each side, and how far they may have drifted from the passage. */
const NEIGHBOURS = 8;
const MAX_DRIFT = 16;
/** Where few neighbours are known, little speaks against a place: this much weight is added as if found. */
const UNKNOWN_WEIGHT = 0.5;

/** The evidence that tokens are the passage. */
export interface ChainScore {
  /** 0 to 1: how much of the passage was kept, half by words and half by their weight; less where it is spread out. */
  share: number;
  /** The total weight of the kept words (see `TokenWeights`). */
  weight: number;
  /** 0 to 1: how much of the text around the passage is still beside it. */
  support: number;
}

/** Scores what was kept of the old tokens `first` to `last`. */
export function scoreChain(
  alignment: Alignment,
  first: number,
  last: number,
  tokens: readonly number[],
): ChainScore {
  const total = sumUp(alignment, first, last);
  const kept = { words: 0, tokens: 0, weight: 0 };
  for (const old of tokens) {
    const likeness = alignment.likeness(old, alignment.newOf(old));
    kept.tokens += likeness;
    kept.weight += alignment.weightOf(old) * likeness;
    if (alignment.isWord(old)) kept.words += likeness;
  }
  const words = total.words ? kept.words / total.words : kept.tokens / total.tokens;
  const from = alignment.newOf(tokens[0] ?? -1);
  const to = alignment.newOf(tokens.at(-1) ?? -1);
  const stretch = Math.max(1, (to - from + 1) / (MAX_STRETCH * total.tokens));
  return {
    share: (words + kept.weight / total.weight) / 2 / stretch,
    weight: kept.weight,
    support: findSupport(alignment, first, last, tokens),
  };
}

function sumUp(alignment: Alignment, first: number, last: number) {
  const sum = { words: 0, tokens: last - first + 1, weight: 0 };
  for (let at = first; at <= last; at += 1) {
    if (alignment.isWord(at)) sum.words += 1;
    sum.weight += alignment.weightOf(at);
  }
  return sum;
}

/** 0 to 1: how many of the passage's neighbours, by weight, are still beside it. */
function findSupport(
  alignment: Alignment,
  first: number,
  last: number,
  tokens: readonly number[],
): number {
  let [near, all] = [0, 0];
  const look = (old: number, beside: number) => {
    const weight = alignment.weightOf(old);
    const fresh = alignment.newOf(old);
    all += weight;
    if (fresh < 0) return;
    const drift = fresh - old - (alignment.newOf(beside) - beside);
    if (Math.abs(drift) <= MAX_DRIFT) near += weight;
  };
  const [head, tail] = [tokens[0] ?? first, tokens.at(-1) ?? last];
  const end = Math.min(last + NEIGHBOURS, alignment.toNew.length - 1);
  for (let old = Math.max(0, first - NEIGHBOURS); old < first; old += 1) look(old, head);
  for (let old = last + 1; old <= end; old += 1) look(old, tail);
  return (near + UNKNOWN_WEIGHT) / (all + UNKNOWN_WEIGHT);
}
