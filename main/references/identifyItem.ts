import { toIsbn13 } from '../../shared/references/isbn';
import { canonicalUrl } from '../storage/canonicalUrl';

/** Where DOIs are looked up; an address of it is another way to write one. */
const DOI_ADDRESS = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i;

/**
 * What tells a source from all others: its DOI, its ISBN, its address, each by its kind. A part of a book shares the book's
 * ISBN, so only whole books have one here.
 */
export function identifyItem(csl: Readonly<Record<string, unknown>>): string[] {
  const [doi, isbn, url] = [csl.DOI, csl.ISBN, csl.URL].map((value) =>
    typeof value === 'string' ? value.trim() : '',
  );
  const isDoiAddress = DOI_ADDRESS.test(url ?? '');
  const anyDoi = doi || (isDoiAddress ? url : '');
  const isbn13 = csl.type === 'book' && isbn ? toIsbn13(isbn) : null;
  const address = isDoiAddress ? '' : canonicalUrl(url ?? '');
  return [
    ...(anyDoi
      ? [
          `doi ${anyDoi
            .replace(DOI_ADDRESS, '')
            .replace(/^doi:\s*/i, '')
            .toLowerCase()}`,
        ]
      : []),
    ...(isbn13 ? [`isbn ${isbn13}`] : []),
    ...(address ? [`url ${address}`] : []),
  ];
}
