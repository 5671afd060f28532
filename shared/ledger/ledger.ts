import type { TextRange } from '../model/anchor';
import type { Verdict } from '../model/highlight';
import type { HighlightId } from '../model/ids';
import type { Link } from '../model/link';

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
}

/** How much of the article is accounted for. A claim is sourced by links other than context. Shares are from 0 to 1; of nothing, 0. */
export interface Coverage {
  claims: number;
  sourced: number;
  conflicting: number;
  claimsSourced: number;
  textHighlighted: number;
}

/** The table of an article's claims against their sources. */
export interface Ledger {
  claims: LedgerClaim[];
  coverage: Coverage;
}
