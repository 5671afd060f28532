import { buildLedger } from '../../../shared/ledger/buildLedger';
import type { Ledger } from '../../../shared/ledger/ledger';
import type { LibraryView, OpenArticle } from '../../state/libraryState';
import { readSavedText } from './readSavedText';

/** The ledger of the open article as it is saved: what is typed and not saved yet does not count. */
export function makeLedger(open: OpenArticle, { sources }: Pick<LibraryView, 'sources'>): Ledger {
  return buildLedger(open, sources, readSavedText(open).length);
}
