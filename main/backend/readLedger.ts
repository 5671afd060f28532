import type { CallResult } from '../../shared/ipc/contract';
import type { LedgerCursor } from '../../shared/ledger/ledgerPage';
import { AttestError } from '../../shared/model/AttestError';
import { type ArticleSummary, compareByImport } from '../../shared/model/articleSummary';
import { type Highlight, isLost } from '../../shared/model/highlight';
import type { ArticleId } from '../../shared/model/ids';
import { mapConcurrently } from '../storage/files/mapConcurrently';
import type { LibrarySession } from './LibrarySession';

const CONCURRENCY = 8;

type LedgerPage = CallResult<'ledger.page'>;

/**
 * The claims of the articles after `after` that have some and are not in the trash, the newest import first: of as many
 * as have about `claims` together, and of one at least.
 */
export async function readLedgerPage(
  session: LibrarySession,
  { after, claims: wanted }: { after: LedgerCursor | null; claims: number },
): Promise<LedgerPage> {
  const coming = session.storage.index
    .summaries()
    .filter(({ claims, trashedAt }) => claims > 0 && trashedAt === null)
    .sort(compareByImport)
    .filter((summary) => after === null || compareByImport(after, summary) < 0);
  let claims = 0;
  let count = 0;
  for (const summary of coming) {
    if (claims >= wanted) break;
    claims += summary.claims;
    count += 1;
  }
  const page = coming.slice(0, count);
  const last = page.at(-1);
  return {
    articles: await readLedgerArticles(
      session,
      page.map(({ id }) => id),
    ),
    next: last && count < coming.length ? toCursor(last) : null,
  };
}

/** The claims of these articles, as far as they exist, and what else is asked of an article before it is published. */
export async function readLedgerArticles(
  session: LibrarySession,
  ids: readonly ArticleId[],
): Promise<LedgerPage['articles']> {
  const { storage, articles } = session;
  const { index } = storage;
  const found = await mapConcurrently(ids, CONCURRENCY, async (id) => {
    if (!index.has(id)) return [];
    try {
      const { highlights, links } = articles.peek(id)?.state ?? (await storage.readAnnotations(id));
      const linked = new Set([...links.values()].map(({ highlight }) => highlight));
      const needed = [...highlights.values()].filter(
        (highlight) => isAsked(highlight) || linked.has(highlight.id),
      );
      const article = { id, url: index.urlOf(id) };
      return [{ article, highlights: needed, links: [...links.values()] }];
    } catch (error) {
      // The article says so itself when it is opened, and must not keep the others from being shown.
      if (error instanceof AttestError) return [];
      throw error;
    }
  });
  return found.flat();
}

/** True for what rules for publishing ask of a highlight by itself: what has links can be asked about those. */
function isAsked(highlight: Highlight): boolean {
  const { kind, review } = highlight;
  return kind === 'claim' || kind === 'quote' || review !== null || isLost(highlight);
}

function toCursor({ id, importedAt }: ArticleSummary): LedgerCursor {
  return { id, importedAt };
}
