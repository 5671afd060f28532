import { type Findings, isClean } from './Findings';

/** A case that found something, with what reproduces it. */
interface Failure extends Findings {
  /** For `--only`. */
  case: string;
}

export interface Totals {
  kills: number;
  faults: number;
  /** Changes reported as saved. */
  acknowledged: number;
  /** Requests refused because of a fault. */
  refused: number;
  lost: number;
  torn: number;
  residue: number;
  problems: number;
}

/** The results of the torture so far. */
export class TortureReport {
  readonly totals: Totals = {
    ...{ kills: 0, faults: 0, acknowledged: 0, refused: 0 },
    ...{ lost: 0, torn: 0, residue: 0, problems: 0 },
  };
  readonly failures: Failure[] = [];
  readonly #onFailure: (failure: Failure) => void;

  constructor(onFailure: (failure: Failure) => void) {
    this.#onFailure = onFailure;
  }

  add(counts: Partial<Totals>): void {
    for (const [name, count] of Object.entries(counts)) this.totals[name as keyof Totals] += count;
  }

  /** Counts what a case found; a case that found nothing is not a failure. */
  settle(name: string, findings: Findings): void {
    if (isClean(findings)) return;
    const { lost, torn, residue, problems } = findings;
    this.add({ lost: lost.length, torn: torn.length, residue: residue.length });
    this.add({ problems: problems.length });
    const failure = { case: name, ...findings };
    this.failures.push(failure);
    this.#onFailure(failure);
  }
}
