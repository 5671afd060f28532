import { parse as parseIsbn } from 'isbn3';
import { findDoi, settleAddress } from '../ledger/settleIdentity';
import type { CslItem } from '../model/csl/cslItem';

/**
 * What tells a source from all others: its DOI, its first ISBN, its address, each by its kind. A part of a book has the
 * ISBN of its book, as the other parts do.
 */
export function identifyItem({ type, DOI, ISBN, URL }: CslItem): string[] {
  const [doi, isbn, url] = [DOI, ISBN, URL].map((value) =>
    typeof value === 'string' ? value : '',
  );
  const [first = ''] = (isbn ?? '').trim().split(/[\s,;]+/u);
  const marks = {
    doi: findDoi(doi ?? '') ?? findDoi(url ?? ''),
    isbn: type === 'chapter' ? null : (parseIsbn(first)?.isbn13 ?? null),
    url: findDoi(url ?? '') ? null : settleAddress(url ?? ''),
  };
  return Object.entries(marks).flatMap(([kind, mark]) => (mark ? [`${kind} ${mark}`] : []));
}
