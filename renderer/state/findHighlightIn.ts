import type { Highlight } from '../../shared/model/highlight';
import type { HighlightId } from '../../shared/model/ids';
import { findInLedger } from './ledgerCopy';
import type { LibraryView } from './libraryState';
import type { WindowState } from './store';

/** The claim chosen in the ledger that is shown; null where there is none. */
export function chosenClaim({ library, session, claimList }: WindowState): Highlight | null {
  if (!library || !claimList || !session.claim) return null;
  return findHighlightIn(library, session.claim.highlight);
}

/** A highlight of the open article, or a claim of the library’s ledger; null where the window doesn’t have it. */
export function findHighlightIn(
  { open, ledger }: Pick<LibraryView, 'open' | 'ledger'>,
  id: HighlightId,
): Highlight | null {
  return open?.highlights.get(id) ?? (ledger && findInLedger(ledger, id));
}
