import type { TextRange } from '../model/anchor';
import type { Verdict } from '../model/highlight';
import type { HighlightId } from '../model/ids';
import type { Link } from '../model/link';
import type { Doubt } from './findDoubts';

/** One claim of the article against its sources. */
export interface LedgerClaim {
  highlight: HighlightId;
  quote: string;
  position: TextRange | null;
  verdict: Verdict;
  /** The note as plain text. */
  note: string;
  links: readonly Link[];
  /** Sources disagree: one supports it, or is where it came from, and one contradicts it. */
  isConflicting: boolean;
  /** What is still to settle about it. */
  doubts: readonly Doubt[];
}

/** How much of the article is accounted for. A claim is sourced by links other than context. Shares are from 0 to 1; of nothing, 0. */
export interface Coverage {
  claims: number;
  sourced: number;
  conflicting: number;
  /** Claims whose record does not hold together (`findDoubts`). */
  unsettled: number;
  claimsSourced: number;
  textHighlighted: number;
}

/** The table of an article's claims against their sources. */
export interface Ledger {
  claims: LedgerClaim[];
  coverage: Coverage;
}
