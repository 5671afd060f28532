import type { ArticleSummary } from '../../shared/model/articleSummary';

/** A summary for tests: of an empty article, but for what is given. */
export function makeSummary(id: string, set: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: `art_${id}`,
    title: 'Untitled',
    byline: '',
    publisher: '',
    published: '',
    importedAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
    trashedAt: null,
    tags: [],
    isStarred: false,
    isDone: false,
    words: 0,
    highlights: 0,
    claims: 0,
    sourcedClaims: 0,
    labels: {},
    links: {},
    highlightTags: [],
    ...set,
  };
}
