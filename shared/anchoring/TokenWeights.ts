import type { TokenText, Vocabulary } from './tokenise';

const SIGN_WEIGHT = 0.05;
/** The share of its weight that a very common word keeps, and a very short one: neither is worth nothing. */
const COMMON_SHARE = 0.15;
const SHORT_SHARE = 0.4;
const LONG_WORD_LETTERS = 7;

/**
 * How much finding a token again proves, 0 to 1: rare and long words most, signs almost nothing.
 *
 * Rarity is measured in the texts at hand (inverse document frequency, Spärck Jones 1972), which needs no list of stop
 * words and works in any language. Short texts say little about rarity, so length helps: frequent words are short
 * (Zipf 1935). Letters of scripts without spaces count as half a word each.
 */
export class TokenWeights {
  readonly #vocabulary: Vocabulary;
  readonly #counts: Uint32Array;
  readonly #weights: number[] = [];
  readonly #total: number;

  constructor(vocabulary: Vocabulary, texts: readonly TokenText[]) {
    this.#vocabulary = vocabulary;
    this.#counts = new Uint32Array(vocabulary.keys.length);
    for (const { ids } of texts) {
      for (const id of ids) this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    }
    this.#total = texts.reduce((sum, { ids }) => sum + ids.length, 2);
  }

  /** The weight of a token, by its number in the vocabulary. */
  weightOf(id: number): number {
    let weight = this.#weights[id];
    if (weight === undefined) {
      weight = this.#weigh(id);
      this.#weights[id] = weight;
    }
    return weight;
  }

  /** True for a word, a number or a letter of a script without spaces; false for a sign. */
  isWord(id: number): boolean {
    return this.weightOf(id) > SIGN_WEIGHT;
  }

  #weigh(id: number): number {
    const key = this.#vocabulary.keys[id] ?? '';
    if (!/[\p{L}\p{N}]/u.test(key)) return SIGN_WEIGHT;
    const share = (this.#counts[id] || 1) / this.#total;
    // A word that occurs once in each of two texts is as rare as can be.
    const rarity = Math.min(1, Math.log(share) / Math.log(2 / this.#total));
    const length = /^\p{N}/u.test(key) ? 1 : Math.min(1, key.length / LONG_WORD_LETTERS);
    return (
      (COMMON_SHARE + (1 - COMMON_SHARE) * rarity) * (SHORT_SHARE + (1 - SHORT_SHARE) * length)
    );
  }
}
