import { notFound } from '../../shared/library/state';
import type { ArticleId, HighlightId } from '../../shared/model/ids';
import { mapConcurrently } from '../storage/files/mapConcurrently';
import type { LibraryStorage } from '../storage/LibraryStorage';

const BATCH = 64;

/** The article that a highlight is in, looking at those changed last first. Throws `not-found`. */
export async function findHighlight(
  storage: LibraryStorage,
  highlight: HighlightId,
): Promise<ArticleId> {
  const candidates = storage.index
    .summaries()
    .filter(({ highlights }) => highlights > 0)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .map(({ id }) => id);
  for (let start = 0; start < candidates.length; start += BATCH) {
    const batch = candidates.slice(start, start + BATCH);
    const found = await mapConcurrently(batch, BATCH, async (id) => {
      const { highlights } = await storage.readAnnotations(id);
      return highlights.has(highlight) ? id : null;
    });
    const [article] = found.filter((id) => id !== null);
    if (article) return article;
  }
  throw notFound('highlight', highlight);
}
