import type { Alignment } from './Alignment';

interface Chain {
  tokens: number[];
  weight: number;
}

/** An insertion into a passage may be as long as the passage, or this long; what is further away is no longer part of it. */
const MAX_INSERTED_TOKENS = 25;
/** A passage in more pieces than this is gone. */
const MAX_CHAINS = 8;

/** Words at an end that weigh less than this share of the whole may be strays, if this many tokens were inserted before them. */
const STRAY_SHARE = 0.15;
const STRAY_TOKENS = 4;

/**
 * What is left, in one place, of the passage of old tokens `first` to `last`: the heaviest group that kept its order and
 * is close together in the new text. Empty where nothing is left.
 */
export function findChain(alignment: Alignment, first: number, last: number): number[] {
  const chains: Chain[] = [];
  const reach = Math.max(MAX_INSERTED_TOKENS, last - first + 1);
  for (let old = first; old <= last; old += 1) {
    const fresh = alignment.newOf(old);
    if (fresh < 0) continue;
    const weight = alignment.weightOf(old) * alignment.likeness(old, fresh);
    const chain = chains.findLast(({ tokens }) => {
      const end = tokens.at(-1) ?? -1;
      const inserted = fresh - alignment.newOf(end) - (old - end);
      return fresh > alignment.newOf(end) && inserted <= reach;
    });
    if (chain) {
      chain.tokens.push(old);
      chain.weight += weight;
    } else if (chains.length < MAX_CHAINS) {
      chains.push({ tokens: [old], weight });
    }
  }
  const best = chains.reduce<Chain | null>(
    (heaviest, chain) => (heaviest && heaviest.weight >= chain.weight ? heaviest : chain),
    null,
  );
  if (!best) return [];
  const tokens = dropStray(alignment, best, first, 1);
  return dropStray(alignment, { ...best, tokens }, last, -1);
}

/**
 * The chain without strays at its end: a few words in another sentence, or far away with nothing beyond the passage's
 * `edge` to hold them in place. They would pull in everything in between. `step` leads away from the edge.
 */
function dropStray(
  alignment: Alignment,
  { tokens, weight }: Chain,
  edge: number,
  step: 1 | -1,
): number[] {
  const { oldSentences, newSentences } = alignment;
  const outermost = step > 0 ? 0 : tokens.length - 1;
  const end = tokens[outermost] ?? -1;
  const isHeld = end === edge && alignment.newOf(end - step) === alignment.newOf(end) - step;
  let run = alignment.weightOf(end);
  for (let at = outermost + step; tokens[at] !== undefined; at += step) {
    const [old, previous] = [tokens[at] ?? -1, tokens[at - step] ?? -1];
    const [fresh, beside] = [alignment.newOf(old), alignment.newOf(previous)];
    if (run > STRAY_SHARE * weight) return tokens;
    const added = (fresh - beside - (old - previous)) * step;
    const isParted =
      newSentences[fresh] !== newSentences[beside] && oldSentences[old] === oldSentences[previous];
    const isFar = !isHeld && added > STRAY_TOKENS + Math.abs(previous - end) * 2;
    if (isParted || isFar) {
      const left = step > 0 ? tokens.slice(at) : tokens.slice(0, at + 1);
      return dropStray(alignment, { tokens: left, weight: weight - run }, edge, step);
    }
    run += alignment.weightOf(old);
  }
  return tokens;
}
