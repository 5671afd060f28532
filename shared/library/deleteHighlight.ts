import { z } from 'zod';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { removeRecord } from './removeRecord';
import { requireArticle, requireHighlight } from './state';

/** Deletes a highlight, or several of an article, with their notes and links. Undo brings all of them back. */
export const deleteHighlight = defineCommand({
  name: 'highlight.delete',
  args: z.union([
    z.object({ article: articleIdSchema, highlights: z.array(highlightIdSchema).min(1) }),
    z
      .object({ article: articleIdSchema, highlight: highlightIdSchema })
      .transform(({ article, highlight }) => ({ article, highlights: [highlight] })),
  ]),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: id, highlights }) {
    const article = requireArticle(state, id);
    const gone = [...new Set(highlights)].map((one) => requireHighlight(article, one));
    const diff = removeRecord({ ...state, articles: new Map([[id, article]]) }, ...gone);
    const action = makeAction('highlight.delete', { count: gone.length });
    return { change: makeChange(action, diff), result: {} };
  },
});
