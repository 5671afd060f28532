import { z } from 'zod';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { requireArticle, requireHighlight } from './state';

/** Takes what a new text has made of highlights as it is: changed ones keep their new passage, lost ones stay lost. */
export const acceptHighlights = defineCommand({
  name: 'highlight.accept',
  args: z.object({ article: articleIdSchema, highlights: z.array(highlightIdSchema).min(1) }),
  /** How many there were to accept; none is no step of undo. */
  result: z.object({ accepted: z.int().nonnegative() }),
  articles: ({ article }) => [article],
  run(state, { article: id, highlights }, { clock }) {
    const article = requireArticle(state, id);
    const waiting = [...new Set(highlights)]
      .map((highlight) => requireHighlight(article, highlight))
      .filter(({ review }) => review !== null);
    const updatedAt = clock.now();
    const code = waiting.length === 1 ? 'highlight.accept' : 'highlight.acceptAll';
    return {
      change: makeChange(makeAction(code), {
        updated: waiting.map((before) => [before, { ...before, review: null, updatedAt }]),
      }),
      result: { accepted: waiting.length },
    };
  },
});
