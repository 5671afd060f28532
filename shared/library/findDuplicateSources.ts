import { foldWords } from '../ledger/settleIdentity';
import { readDateParts } from '../model/csl/cslDate';
import type { CslItem } from '../model/csl/cslItem';
import type { Source } from '../model/source';
import { identifyItem } from '../references/identifyItem';

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
    if (own.marks.some((mark) => other.marks.includes(mark))) sure.push(source);
    else if (isSame(own.title, other.title) && isSameWork(own, other)) likely.push(source);
  }
  return [...sure, ...likely];
}

interface Identity {
  marks: readonly string[];
  title: string;
  year: number | undefined;
  author: string;
}

const identities = new WeakMap<CslItem, Identity>();

function identify(item: CslItem): Identity {
  const known = identities.get(item);
  if (known) return known;
  const [first] = item.author ?? [];
  const identity: Identity = {
    marks: identifyItem(item),
    title: foldWords(item.title),
    year: readDateParts(item.issued)[0]?.[0],
    author: foldWords(first?.family ?? first?.literal),
  };
  identities.set(item, identity);
  return identity;
}

function isSame(a: string, b: string): boolean {
  return a !== '' && a === b;
}

/** Many works share a title; their year or first author tells. */
function isSameWork(a: Identity, b: Identity): boolean {
  if (isSame(a.author, b.author)) return true;
  return a.year !== undefined && a.year === b.year;
}
