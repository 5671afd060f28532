import type { ArticlePlace } from '../../shared/ipc/articlePlace';
import type { ArticleSummary } from '../../shared/model/articleSummary';
import type { ArticleId } from '../../shared/model/ids';

export const readingStates = ['unread', 'reading', 'done'] as const;
export type ReadingState = (typeof readingStates)[number];

export type Places = ReadonlyMap<ArticleId, ArticlePlace>;

/** How far the person is with an article: done as they say, otherwise begun if it was opened on this machine. */
export function readingStateOf(
  { id, isDone }: Pick<ArticleSummary, 'id' | 'isDone'>,
  places: Places,
): ReadingState {
  if (isDone) return 'done';
  return places.has(id) ? 'reading' : 'unread';
}
