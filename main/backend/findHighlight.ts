import { notFound } from '../../shared/library/state';
import type { ArticleId, HighlightId } from '../../shared/model/ids';
import { mapConcurrently } from '../storage/files/mapConcurrently';
import type { LibraryStorage } from '../storage/LibraryStorage';

const CONCURRENCY = 16;

/**
 * The article that a highlight is in, by the index: only files that another program has changed since are read. Throws
 * `not-found`.
 */
export async function findHighlight(
  storage: LibraryStorage,
  highlight: HighlightId,
): Promise<ArticleId> {
  const known = storage.index.articleOf(highlight);
  if (known && !(await storage.findStale([known])).length) return known;
  const stale = await storage.findStale(storage.index.ids());
  const found = await mapConcurrently(stale, CONCURRENCY, async (id) => {
    const { highlights } = await storage.readAnnotations(id);
    return highlights.has(highlight) ? id : null;
  });
  const article = found.find((id) => id !== null);
  if (article) return article;
  throw notFound('highlight', highlight);
}
