import { z } from 'zod';
import { moveAnchor, quoteOf } from '../model/anchor';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { requireArticle, requireHighlight } from './state';

/** Detaches a highlight from its passage. It is then lost, and keeps the words that the person last saw. */
export const detachHighlight = defineCommand({
  name: 'highlight.detach',
  args: z.object({ article: articleIdSchema, highlight: highlightIdSchema }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: id, highlight }, { clock }) {
    const before = requireHighlight(requireArticle(state, id), highlight);
    const quote = before.review?.before ?? quoteOf(before.anchor);
    const anchor = moveAnchor(before.anchor, { quote, position: null });
    const after = { ...before, anchor, review: null, updatedAt: clock.now() };
    return {
      change: makeChange(makeAction('highlight.detach'), { updated: [[before, after]] }),
      result: {},
    };
  },
});
