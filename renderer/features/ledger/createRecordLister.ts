import type { LedgerRecord } from '../../../shared/ledger/groupLedger';
import { listClaims } from '../../../shared/ledger/listClaims';
import { type ArticleSummary, compareByImport } from '../../../shared/model/articleSummary';
import type { ArticleId, CollectionId } from '../../../shared/model/ids';
import type { Source } from '../../../shared/model/source';
import type { LedgerArticle } from '../../state/ledgerCopy';
import type { LibraryView } from '../../state/libraryState';

/** What is known of the claims of some articles. */
export interface ListedClaims {
  /** Of those that are here, in list order. */
  readonly records: readonly LedgerRecord[];
  /** How many there are, and how many of them are here. */
  readonly total: number;
  readonly read: number;
}

type Needed = Pick<LibraryView, 'articles' | 'sources' | 'collections' | 'ledger'>;

interface Made {
  readonly summary: ArticleSummary;
  readonly cited: readonly (Source | undefined)[];
  readonly records: readonly LedgerRecord[];
}

/** A function that lists the claims of articles that are not in the trash; what is as it was is not made again. */
export function createRecordLister() {
  const made = new WeakMap<LedgerArticle, Made>();
  const recordsOf = (
    entry: LedgerArticle,
    summary: ArticleSummary,
    sources: Needed['sources'],
  ): readonly LedgerRecord[] => {
    const cited = Array.from(entry.links.values(), ({ source }) => sources.get(source));
    const known = made.get(entry);
    const isSame =
      known?.summary === summary && known.cited.every((source, index) => source === cited[index]);
    if (isSame) return known.records;
    const { id, title, publisher, tags } = summary;
    const described = { title, publisher, url: entry.article.url };
    const records = listClaims({ ...entry, article: described }, sources).flatMap((claim) => {
      const highlight = entry.highlights.get(claim.highlight);
      return highlight ? [{ claim, highlight, article: { id, title, tags } }] : [];
    });
    made.set(entry, { summary, cited, records });
    return records;
  };
  return (
    { articles, sources, collections, ledger }: Needed,
    collection: CollectionId | null,
  ): ListedClaims => {
    const chosen = collection && collections.get(collection);
    const isIn = chosen ? new Set<ArticleId>(chosen.articles) : null;
    const summaries = [...articles.values()]
      .filter(({ id, claims, trashedAt }) => claims > 0 && !trashedAt && (!isIn || isIn.has(id)))
      .sort(compareByImport);
    let total = 0;
    let read = 0;
    const records: LedgerRecord[] = [];
    for (const summary of summaries) {
      total += summary.claims;
      const entry = ledger?.articles.get(summary.id);
      if (!entry) continue;
      read += summary.claims;
      for (const record of recordsOf(entry, summary, sources)) records.push(record);
    }
    return { records, total, read };
  };
}
