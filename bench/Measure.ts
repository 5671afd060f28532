/** One row of the table: what was measured, beside a peer or a floor in the same run. */
export interface Measure {
  what: string;
  unit: 'ms' | '%';
  attest: number;
  /** What it is held against, and how that did. */
  beside: string;
  other: number;
  /** `attest` over `other`. */
  ratio: number;
  target: string;
  isMet: boolean;
  samples: number;
}
