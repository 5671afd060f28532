import { z } from 'zod';
import { writeDocument } from '../document/unknownFields';
import { AttestError } from '../model/AttestError';
import { articleIdSchema } from '../model/ids';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { removeRecord } from './removeRecord';
import { type ArticleState, requireArticle } from './state';

/** Deletes articles that are in the trash, with everything that belongs to them, for good: it can’t be undone. */
export const deleteArticles = defineCommand({
  name: 'article.delete',
  args: z.object({ articles: z.array(articleIdSchema).min(1) }),
  result: z.object({}),
  articles: ({ articles }) => articles,
  run(state, { articles }) {
    const gone = [...new Set(articles)].map((id) => requireArticle(state, id));
    const kept = gone.find(({ article }) => article.trashedAt === null);
    if (kept) {
      const { title } = kept.article;
      throw new AttestError('invalid', message('core.deleteNotTrashed', { title }));
    }
    const records = gone.flatMap(({ article, highlights }) => [article, ...highlights.values()]);
    const change = makeChange(
      makeAction('article.delete', { count: gone.length }),
      removeRecord(state, ...records),
      { removed: gone.map(toOwnedText) },
    );
    return { change: { ...change, isUndoable: false }, result: {} };
  },
});

function toOwnedText({ article, text }: ArticleState) {
  const { document, version: _version, ...details } = text;
  return { owner: article.id, text: details, document: writeDocument(document) };
}
