import { z } from 'zod';
import { type Article, articleDetailsSchema, noMarks } from '../model/article';
import { documentSchema } from '../model/document';
import { articleIdSchema } from '../model/ids';
import { makeFirstRevision } from '../model/revision';
import { textSchema } from '../model/text';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';

/** Adds an article whose text has been prepared (`main/import`). */
export const createArticle = defineCommand({
  name: 'article.create',
  args: z.object({
    details: articleDetailsSchema,
    ...textSchema.pick({ direction: true, original: true }).shape,
    document: documentSchema,
  }),
  result: z.object({ article: articleIdSchema }),
  articles: () => [],
  run(_state, { details, direction, original, document }, { clock, ids }) {
    const now = clock.now();
    const id = ids.make('art');
    const article: Article = {
      ...details,
      ...noMarks,
      id,
      importedAt: now,
      updatedAt: now,
      trashedAt: null,
    };
    const revisions = [makeFirstRevision(original?.name ?? '', now)];
    const text = { direction, original, revision: 1, revisions };
    return {
      change: makeChange(
        makeAction('article.import'),
        { added: [article] },
        { added: [{ owner: id, text, document }] },
      ),
      result: { article: id },
    };
  },
});
