import type { ArticleSummary } from '../../shared/model/articleSummary';
import { foldTag } from '../../shared/model/tag';
import { type Places, type ReadingState, readingStateOf } from './readingState';

/** Which articles the list shows, of those in the collection. */
export interface ArticleFilter {
  readonly isStarred: boolean;
  readonly reading: ReadingState | null;
  /** Of the article, or of one of its highlights. */
  readonly tag: string | null;
}

export const noFilter: ArticleFilter = { isStarred: false, reading: null, tag: null };

/** True where an article is to be shown. */
export function passes(
  filter: ArticleFilter,
  summary: Pick<ArticleSummary, 'id' | 'isDone' | 'isStarred' | 'tags' | 'highlightTags'>,
  places: Places,
): boolean {
  if (filter.isStarred && !summary.isStarred) return false;
  if (filter.reading && readingStateOf(summary, places) !== filter.reading) return false;
  return filter.tag === null || hasTag(summary, foldTag(filter.tag));
}

function hasTag(
  { tags, highlightTags }: Pick<ArticleSummary, 'tags' | 'highlightTags'>,
  wanted: string,
): boolean {
  return (
    tags.some((tag) => foldTag(tag) === wanted) ||
    highlightTags.some(([tag]) => foldTag(tag) === wanted)
  );
}
