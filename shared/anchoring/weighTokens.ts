import type { TokenText, Vocabulary } from './tokenise';

/** What a token says about where it stands, by its number in the vocabulary. */
export interface TokenWeights {
  /** 0 to 1: how much it tells that a token is found again. Rare and long words tell most, signs nearly nothing. */
  weight: Float32Array;
  /** 1 where it is a word, a number or a letter of a script without spaces; 0 where it is a sign. */
  isWord: Uint8Array;
}

const SIGN_WEIGHT = 0.05;
/** The weight of a word that is everywhere, and of one that is short: neither tells nothing. */
const COMMON_SHARE = 0.15;
const SHORT_SHARE = 0.4;
const LONG_WORD_LETTERS = 7;

/**
 * Weighs by rarity in the texts at hand (inverse document frequency, Spärck Jones 1972), so that no list of stop words
 * is needed and any language will do. Short texts say little of what is rare, so length helps: frequent words are
 * short (Zipf 1935). Letters of scripts without spaces count as half a word each.
 */
export function weighTokens(vocabulary: Vocabulary, texts: readonly TokenText[]): TokenWeights {
  const { keys } = vocabulary;
  const counts = new Uint32Array(keys.length);
  let total = 1;
  for (const { ids } of texts) {
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    total += ids.length;
  }
  const weight = new Float32Array(keys.length);
  const isWord = new Uint8Array(keys.length);
  for (const [id, key] of keys.entries()) {
    const word = /[\p{L}\p{N}]/u.test(key);
    isWord[id] = word ? 1 : 0;
    weight[id] = word ? weighWord(key, (counts[id] ?? 1) / total, total) : SIGN_WEIGHT;
  }
  return { weight, isWord };
}

function weighWord(key: string, share: number, total: number): number {
  // A word that stands once in each of two texts is as rare as can be.
  const rarity = Math.min(1, Math.log(share) / Math.log(2 / total));
  const isNumber = /^\p{N}/u.test(key);
  const length = isNumber ? 1 : Math.min(1, key.length / LONG_WORD_LETTERS);
  return (COMMON_SHARE + (1 - COMMON_SHARE) * rarity) * (SHORT_SHARE + (1 - SHORT_SHARE) * length);
}
