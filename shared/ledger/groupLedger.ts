import type { Highlight } from '../model/highlight';
import type { ArticleId, SourceId } from '../model/ids';
import { foldTag, uniqueTags } from '../model/tag';
import { isSourced } from './isSourced';
import type { LedgerClaim } from './ledger';

/** What a library’s claims can be grouped by, as it is offered. */
export const ledgerGroupings = ['article', 'tag', 'source'] as const;
export type LedgerGrouping = (typeof ledgerGroupings)[number];

/** A claim of the library, and the article that it is in. */
export interface LedgerRecord {
  readonly claim: LedgerClaim;
  readonly highlight: Highlight;
  readonly article: {
    readonly id: ArticleId;
    readonly title: string;
    readonly tags: readonly string[];
  };
}

/** Claims that have an article, a tag or a source in common, or have no tag or no source. */
export interface LedgerGroup {
  /** The article’s or the source’s id, or the folded tag; empty for those without. */
  readonly key: string;
  /** Null for those without. */
  readonly title: string | null;
  readonly records: readonly LedgerRecord[];
  readonly unsourced: number;
}

interface Naming {
  titleOfSource(source: SourceId): string;
  compare(a: string, b: string): number;
}

/**
 * The claims in groups, each in the order given. Articles stay in that order; tags and sources come by name, and last
 * what has none. A claim is in the group of each of its tags, which are its own and its article’s, and of each source.
 */
export function groupLedger(
  records: readonly LedgerRecord[],
  by: LedgerGrouping,
  naming: Naming,
): LedgerGroup[] {
  const groups = new Map<string, { title: string | null; records: LedgerRecord[] }>();
  for (const record of records) {
    for (const [key, title] of listKeys(record, by, naming)) {
      const group = groups.get(key);
      if (group) group.records.push(record);
      else groups.set(key, { title, records: [record] });
    }
  }
  const listed = Array.from(groups, ([key, group]) => ({
    ...group,
    key,
    unsourced: group.records.filter(({ claim }) => !isSourced(claim.links)).length,
  }));
  if (by === 'article') return listed;
  return listed.sort((a, b) => {
    if (a.title === null || b.title === null)
      return Number(a.title === null) - Number(b.title === null);
    return naming.compare(a.title, b.title) || (a.key < b.key ? -1 : 1);
  });
}

/** The groups that a claim is in, by key and title. */
function listKeys(
  { claim, highlight, article }: LedgerRecord,
  by: LedgerGrouping,
  { titleOfSource }: Naming,
): [string, string | null][] {
  if (by === 'article') return [[article.id, article.title]];
  const keys: [string, string][] =
    by === 'tag'
      ? uniqueTags([...article.tags, ...highlight.tags]).map((tag) => [foldTag(tag), tag])
      : [...new Set(claim.links.map(({ source }) => source))].map((source) => [
          source,
          titleOfSource(source),
        ]);
  return keys.length ? keys : [['', null]];
}
