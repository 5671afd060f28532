import type { TextRange } from '../../shared/model/anchor';
import type { Fate, Passage } from './makeRevision';

const EDITED_OVERLAP = 0.8;
/** An answer that overlaps the passage less than this is another passage. */
const LEAST_OVERLAP = 0.3;

/** Counts how well a method did. */
export class Tally {
  readonly #asked = new Map<Fate, number>();
  readonly #right = new Map<Fate, number>();
  #answered = 0;
  #false = 0;
  #isThere = 0;
  #found = 0;

  add({ fate, truth }: Passage, answer: TextRange | null): void {
    if (fate === 'unsure') return;
    const isRight = truth ? isPlaced(fate, truth, answer) : !answer;
    this.#asked.set(fate, this.countOf(fate) + 1);
    if (isRight) this.#right.set(fate, (this.#right.get(fate) ?? 0) + 1);
    if (truth) this.#isThere += 1;
    if (answer) this.#answered += 1;
    if (answer && truth && isRight) this.#found += 1;
    if (answer && (!truth || overlap(truth, answer) < LEAST_OVERLAP)) this.#false += 1;
  }

  countOf(fate: Fate): number {
    return this.#asked.get(fate) ?? 0;
  }

  /** Per cent of the passages with that fate that were placed correctly, or recognised as gone. */
  right(fate: Fate): number {
    return (100 * (this.#right.get(fate) ?? 0)) / Math.max(1, this.countOf(fate));
  }

  /** Per cent of the answers that are right. */
  get precision(): number {
    return (100 * this.#found) / Math.max(1, this.#answered);
  }

  /** Per cent of the passages still there that were placed correctly. */
  get recall(): number {
    return (100 * this.#found) / Math.max(1, this.#isThere);
  }

  /** Per cent of the passages that were placed where they aren’t. */
  get falseRate(): number {
    return (100 * this.#false) / Math.max(1, this.total);
  }

  get total(): number {
    return [...this.#asked.values()].reduce((sum, count) => sum + count, 0);
  }
}

function isPlaced(fate: Fate, truth: TextRange, answer: TextRange | null): boolean {
  if (!answer) return false;
  if (fate === 'edited') return overlap(truth, answer) >= EDITED_OVERLAP;
  return truth.start === answer.start && truth.end === answer.end;
}

/** The overlap of two ranges as a share of their union. */
function overlap(a: TextRange, b: TextRange): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
