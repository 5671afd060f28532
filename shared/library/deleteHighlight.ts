import { z } from 'zod';
import { highlightRefSchema } from '../model/highlight';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { removeRecord } from './removeRecord';
import { articlesOfHighlights, requireArticle, requireHighlight } from './state';

/** Deletes a highlight, or several in any articles, with their notes and links. Undo brings all of them back. */
export const deleteHighlight = defineCommand({
  name: 'highlight.delete',
  args: z.union([
    z.object({ highlights: z.array(highlightRefSchema).min(1) }),
    highlightRefSchema.transform((highlight) => ({ highlights: [highlight] })),
  ]),
  result: z.object({}),
  articles: ({ highlights }) => articlesOfHighlights(highlights),
  run(state, { highlights }) {
    const gone = new Set(
      highlights.map(({ article, highlight }) =>
        requireHighlight(requireArticle(state, article), highlight),
      ),
    );
    const action = makeAction('highlight.delete', { count: gone.size });
    return { change: makeChange(action, removeRecord(state, ...gone)), result: {} };
  },
});
