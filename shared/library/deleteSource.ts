import { z } from 'zod';
import { sourceIdSchema } from '../model/ids';
import type { RecordChange } from './change';
import { defineCommand } from './command';
import { requireArticle, requireSource } from './state';

/** Deletes a source and all links to it, in every article. Undo brings back all of them. */
export const deleteSource = defineCommand({
  name: 'source.delete',
  args: z.object({ source: sourceIdSchema }),
  result: z.object({ links: z.int().nonnegative() }),
  articles: ({ source }, find) => find.articlesLinkedTo(source),
  run(state, { source: id }) {
    const before = requireSource(state, id);
    const records: RecordChange[] = [];
    for (const articleId of state.articles.keys()) {
      for (const link of requireArticle(state, articleId).links.values()) {
        if (link.source !== id) continue;
        records.push({ of: 'link', article: articleId, id: link.id, before: link, after: null });
      }
    }
    const links = records.length;
    records.push({ of: 'source', id, before, after: null });
    return { change: { title: 'Delete source', records }, result: { links } };
  },
});
