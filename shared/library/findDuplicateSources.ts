import { asIsbn13 } from 'isbn3';
import { findDoi, foldWords, settleAddress } from '../ledger/settleIdentity';
import { readDateParts } from '../model/csl/cslDate';
import type { CslItem } from '../model/csl/cslItem';
import type { Source } from '../model/source';

/**
 * The sources that may be the same as `item`, most certain first: those with the same DOI, ISBN or address, then those with
 * the same title and the same year or first author, give or take what these vary in.
 */
export function findDuplicateSources<Known extends Pick<Source, 'csl'>>(
  item: CslItem,
  sources: Iterable<Known>,
): Known[] {
  const own = identify(item);
  const sure: Known[] = [];
  const likely: Known[] = [];
  for (const source of sources) {
    const other = identify(source.csl);
    const marks = ['doi', 'isbn', 'address'] as const;
    if (marks.some((mark) => isSame(own[mark], other[mark]))) sure.push(source);
    else if (isSame(own.title, other.title) && isSameWork(own, other)) likely.push(source);
  }
  return [...sure, ...likely];
}

interface Identity {
  doi: string | null;
  isbn: string | null;
  address: string | null;
  title: string;
  year: number | undefined;
  author: string;
}

const identities = new WeakMap<CslItem, Identity>();

function identify(item: CslItem): Identity {
  const known = identities.get(item);
  if (known) return known;
  const [first] = item.author ?? [];
  const isbn = typeof item.ISBN === 'string' ? item.ISBN.trim().split(/[\s,;]+/u)[0] : undefined;
  const identity: Identity = {
    doi: findDoi(item.DOI ?? '') ?? findDoi(item.URL ?? ''),
    // A chapter has the ISBN of its book, as its other chapters do.
    isbn: isbn && item.type !== 'chapter' ? asIsbn13(isbn) : null,
    address: settleAddress(item.URL ?? ''),
    title: foldWords(item.title),
    year: readDateParts(item.issued)[0]?.[0],
    author: foldWords(first?.family ?? first?.literal),
  };
  identities.set(item, identity);
  return identity;
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && a !== '' && a === b;
}

/** Many works share a title; their year or first author tells. */
function isSameWork(a: Identity, b: Identity): boolean {
  if (isSame(a.author, b.author)) return true;
  return a.year !== undefined && a.year === b.year;
}
