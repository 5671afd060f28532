import type { CallResult } from '../../shared/ipc/contract';
import type { LedgerCursor } from '../../shared/ledger/ledgerPage';
import { AttestError } from '../../shared/model/AttestError';
import { type ArticleSummary, compareByImport } from '../../shared/model/articleSummary';
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

/** The claims of these articles, as far as they exist. */
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
      const claims = [...highlights.values()].filter(({ kind }) => kind === 'claim');
      const article = { id, url: index.urlOf(id) };
      return [{ article, highlights: claims, links: [...links.values()] }];
    } catch (error) {
      // The article says so itself when it is opened, and must not keep the others from being shown.
      if (error instanceof AttestError) return [];
      throw error;
    }
  });
  return found.flat();
}

function toCursor({ id, importedAt }: ArticleSummary): LedgerCursor {
  return { id, importedAt };
}
