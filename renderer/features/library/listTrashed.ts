import type { ArticleSummary } from '../../../shared/model/articleSummary';

/** The articles in the trash, those moved there last first. */
export function listTrashed(articles: Iterable<ArticleSummary>): ArticleSummary[] {
  return [...articles]
    .filter(({ trashedAt }) => trashedAt !== null)
    .sort((a, b) => ((a.trashedAt ?? '') < (b.trashedAt ?? '') ? 1 : -1));
}
