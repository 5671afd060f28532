import type { Alignment } from './Alignment';

/** What is left together of a passage: old tokens that kept their order and stand near each other in the new text. */
export interface Chain {
  tokens: number[];
  weight: number;
}

/** An insertion into a passage may be as long as the passage, or so long; what is further off is no part of it any more. */
const MAX_INSERTED_TOKENS = 25;
/** A passage in more pieces than these is none. */
const MAX_CHAINS = 8;

/** The heaviest of the chains in which the passage of old tokens `first` to `last` goes on in the new text; null if it is gone. */
export function findChain(alignment: Alignment, first: number, last: number): Chain | null {
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
  return chains.reduce<Chain | null>(
    (best, chain) => (best && best.weight >= chain.weight ? best : chain),
    null,
  );
}
