import { z } from 'zod';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { defineCommand } from './command';
import { recordPlacements } from './recordPlacements';
import { requireArticle, requireHighlight } from './state';

/** Takes a highlight off its passage. It is lost then, with the words that the person last knew. */
export const detachHighlight = defineCommand({
  name: 'highlight.detach',
  args: z.object({ article: articleIdSchema, highlight: highlightIdSchema }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: id, highlight }, { clock }) {
    const before = requireHighlight(requireArticle(state, id), highlight);
    const quote = before.review?.before ?? before.anchor.quote;
    const placement = { before, anchor: { quote, position: null }, review: null };
    return {
      change: {
        title: 'Detach highlight',
        records: recordPlacements(id, [placement], clock.now()),
      },
      result: {},
    };
  },
});
