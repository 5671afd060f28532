import { parse as parseIsbn } from 'isbn3';
import { findDoi, settleAddress } from '../../shared/ledger/settleIdentity';
import type { CslItem } from '../../shared/model/csl/cslItem';

/**
 * What tells a source from all others: its DOI, its ISBN, its address, each by its kind. A part of a book shares the book’s
 * ISBN, so only books have one here.
 */
export function identifyItem(csl: CslItem): string[] {
  const [address = '', isbn = ''] = [csl.URL, csl.ISBN].map((value) =>
    typeof value === 'string' ? value : '',
  );
  const doi = findDoi(csl.DOI ?? '') ?? findDoi(address);
  const isbn13 = csl.type === 'book' ? (parseIsbn(isbn.trim())?.isbn13 ?? null) : null;
  const url = findDoi(address) ? null : settleAddress(address);
  return [
    ...(doi ? [`doi ${doi}`] : []),
    ...(isbn13 ? [`isbn ${isbn13}`] : []),
    ...(url ? [`url ${url}`] : []),
  ];
}
