import { z } from 'zod';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { requireArticle, requireHighlight } from './state';

/** Accepts what a new text has done to highlights: changed ones keep their new passage, lost ones stay lost. */
export const acceptHighlights = defineCommand({
  name: 'highlight.accept',
  args: z.object({ article: articleIdSchema, highlights: z.array(highlightIdSchema).min(1) }),
  /** How many there were to accept. With none, there is nothing to undo. */
  result: z.object({ accepted: z.int().nonnegative() }),
  articles: ({ article }) => [article],
  run(state, { article: id, highlights }, { clock }) {
    const article = requireArticle(state, id);
    const waiting = [...new Set(highlights)]
      .map((highlight) => requireHighlight(article, highlight))
      .filter(({ review }) => review !== null);
    const updatedAt = clock.now();
    return {
      change: makeChange(makeAction('highlight.accept', { count: waiting.length }), {
        updated: waiting.map((before) => [before, { ...before, review: null, updatedAt }]),
      }),
      result: { accepted: waiting.length },
    };
  },
});
