import { z } from 'zod';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { removeRecord } from './removeRecord';
import { requireArticle, requireHighlight } from './state';

/** Deletes a highlight with its note and links. Undo brings all of them back. */
export const deleteHighlight = defineCommand({
  name: 'highlight.delete',
  args: z.object({ article: articleIdSchema, highlight: highlightIdSchema }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: articleId, highlight: id }) {
    const article = requireArticle(state, articleId);
    const before = requireHighlight(article, id);
    const diff = removeRecord({ ...state, articles: new Map([[articleId, article]]) }, before);
    return { change: makeChange(makeAction('highlight.delete'), diff), result: {} };
  },
});
