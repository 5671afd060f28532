import type { Highlight } from '../../shared/model/highlight';
import type { HighlightId } from '../../shared/model/ids';
import { findAllInLedger, findInLedger } from './ledgerCopy';
import type { LibraryView } from './libraryState';
import type { WindowState } from './store';

/** The claim chosen in the ledger that is shown; null where there is none. */
export function chosenClaim({ library, session, claimList }: WindowState): Highlight | null {
  if (!library || !claimList || !session.claim) return null;
  return findHighlightIn(library, session.claim.highlight);
}

/** Those of the highlights that the window has, in this order: of the open article, or claims of the library’s ledger. */
export function findHighlightsIn(
  { open, ledger }: Pick<LibraryView, 'open' | 'ledger'>,
  ids: readonly HighlightId[],
): Highlight[] {
  const left = new Set(ids.filter((id) => !open?.highlights.has(id)));
  const inLedger = left.size && ledger ? findAllInLedger(ledger, left) : null;
  return ids.flatMap((id) => open?.highlights.get(id) ?? inLedger?.get(id) ?? []);
}

/** A highlight of the open article, or a claim of the library’s ledger; null where the window doesn’t have it. */
export function findHighlightIn(
  { open, ledger }: Pick<LibraryView, 'open' | 'ledger'>,
  id: HighlightId,
): Highlight | null {
  return open?.highlights.get(id) ?? (ledger && findInLedger(ledger, id));
}
