import { z } from 'zod';
import { articleDetailsSchema, articleSchema } from '../model/article';
import { documentSchema } from '../model/document';
import { articleIdSchema } from '../model/ids';
import { makeFirstRevision } from '../model/revision';
import { defineCommand } from './command';

/** Adds an article whose text is already prepared (`main/import`). */
export const createArticle = defineCommand({
  name: 'article.create',
  args: z.object({
    details: articleDetailsSchema,
    ...articleSchema.pick({ direction: true, original: true }).shape,
    document: documentSchema,
  }),
  result: z.object({ article: articleIdSchema }),
  articles: () => [],
  run(_state, { details, direction, original, document }, { clock, ids }) {
    const now = clock.now();
    const id = ids.make('art');
    const article = {
      ...details,
      id,
      direction,
      original,
      revision: 1,
      revisions: [makeFirstRevision(original?.name ?? '', now)],
      importedAt: now,
      updatedAt: now,
      trashedAt: null,
    };
    return {
      change: {
        title: 'Import article',
        records: [{ of: 'article', article: id, before: null, after: { article, document } }],
      },
      result: { article: id },
    };
  },
});
