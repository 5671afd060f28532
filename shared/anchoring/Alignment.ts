import { findSentences, type Sentences } from './findSentences';
import { FIGURE, FIGURE_SIMILARITY, similarity } from './similarity';
import type { TokenWeights } from './TokenWeights';
import type { TokenText, Vocabulary } from './tokenise';

/** Which token of one text became which of another. Starts empty; matches are added, and can be removed. */
export class Alignment {
  /** For each token of one text, its token in the other; -1 where it has none. */
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
  /** 1 for old tokens whose place in the order has changed. */
  readonly isMoved: Uint8Array;
  readonly oldSentences: Sentences;
  readonly newSentences: Sentences;

  constructor(
    readonly before: TokenText,
    readonly after: TokenText,
    readonly vocabulary: Vocabulary,
    readonly weights: TokenWeights,
  ) {
    this.toNew = new Int32Array(before.ids.length).fill(-1);
    this.toOld = new Int32Array(after.ids.length).fill(-1);
    this.isMoved = new Uint8Array(before.ids.length);
    this.oldSentences = findSentences(before);
    this.newSentences = findSentences(after);
  }

  match(old: number, fresh: number): void {
    this.toNew[old] = fresh;
    this.toOld[fresh] = old;
  }

  unmatch(old: number): void {
    const fresh = this.newOf(old);
    if (fresh >= 0) this.toOld[fresh] = -1;
    this.toNew[old] = -1;
  }

  newOf(old: number): number {
    return this.toNew[old] ?? -1;
  }

  /** True where the token exists and has no match. */
  isFreeOld(old: number): boolean {
    return this.toNew[old] === -1;
  }

  isFreeNew(fresh: number): boolean {
    return this.toOld[fresh] === -1;
  }

  isSame(old: number, fresh: number): boolean {
    return this.before.ids[old] === this.after.ids[fresh];
  }

  weightOf(old: number): number {
    return this.weights.weightOf(this.before.ids[old] ?? -1);
  }

  /** The weight of the old tokens from `start` up to, but not including, `end`. */
  weigh(start: number, end: number): number {
    let weight = 0;
    for (let old = start; old < end; old += 1) weight += this.weightOf(old);
    return weight;
  }

  isWord(old: number): boolean {
    return this.weights.isWord(this.before.ids[old] ?? -1);
  }

  /** 1 for the same token, less for a corrected word or one number for another, 0 for a different token. */
  likeness(old: number, fresh: number): number {
    return this.likenessOfIds(this.before.ids[old] ?? -1, this.after.ids[fresh] ?? -1);
  }

  likenessOfIds(a: number, b: number): number {
    if (a === b) return 1;
    const { initials, keys } = this.vocabulary;
    const initial = initials[a];
    // Most words start differently, which is quick to check.
    if (!initial || initial !== initials[b]) return 0;
    if (initial === FIGURE) return FIGURE_SIMILARITY;
    return similarity(keys[a] ?? '', keys[b] ?? '');
  }
}
