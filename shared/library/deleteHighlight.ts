import { z } from 'zod';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import type { RecordChange } from './change';
import { defineCommand } from './command';
import { requireArticle, requireHighlight } from './state';

/** Deletes a highlight, its note and its links. Undo brings back all three. */
export const deleteHighlight = defineCommand({
  name: 'highlight.delete',
  args: z.object({ article: articleIdSchema, highlight: highlightIdSchema }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: articleId, highlight: id }) {
    const article = requireArticle(state, articleId);
    const before = requireHighlight(article, id);
    const links = [...article.links.values()].filter((link) => link.highlight === id);
    const records: RecordChange[] = links.map((link) => ({
      of: 'link',
      article: articleId,
      id: link.id,
      before: link,
      after: null,
    }));
    records.push({ of: 'highlight', article: articleId, id, before, after: null });
    return { change: { title: 'Delete highlight', records }, result: {} };
  },
});
