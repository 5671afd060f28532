/** A row of the table: what was measured, next to a peer or a baseline in the same run. */
export interface Measure {
  what: string;
  unit: 'ms' | 's' | 'MB' | '%';
  attest: number;
  /** The comparison, and its result. */
  beside: string;
  other: number;
  /** `attest` over `other`. */
  ratio: number;
  target: string;
  isMet: boolean;
  samples: number;
}
