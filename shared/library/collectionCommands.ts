import { z } from 'zod';
import { AttestError } from '../model/AttestError';
import { type Collection, collectionSchema, pathOf } from '../model/collection';
import { articleIdSchema, collectionIdSchema } from '../model/ids';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord } from './mergeEdit';
import { removeRecord } from './removeRecord';
import { notFound, requireCollection } from './state';

const { name, parent } = collectionSchema.shape;

/** Adds a collection, inside another or at the top level. */
export const createCollection = defineCommand({
  name: 'collection.create',
  args: z.object({ name, parent: parent.default(null) }),
  result: z.object({ collection: collectionIdSchema }),
  articles: () => [],
  run(state, args, { clock, ids }) {
    if (args.parent) requireCollection(state, args.parent);
    const now = clock.now();
    const id = ids.make('col');
    const collection: Collection = { id, ...args, articles: [], createdAt: now, updatedAt: now };
    return {
      change: makeChange(makeAction('collection.create'), { added: [collection] }),
      result: { collection: id },
    };
  },
});

const fieldsSchema = z.object({ name, parent }).partial();

/** Renames a collection, or moves it into another. `seen` as in `highlight.edit`. */
export const editCollection = defineCommand({
  name: 'collection.edit',
  args: z.object({
    collection: collectionIdSchema,
    set: fieldsSchema,
    seen: fieldsSchema.optional(),
  }),
  result: z.object({}),
  articles: () => [],
  run(state, { collection, set, seen }, { clock }) {
    const before = requireCollection(state, collection);
    if (set.parent) {
      requireCollection(state, set.parent);
      if (pathOf(state.collections, set.parent).includes(before)) {
        throw new AttestError('invalid', message('core.collectionInItself'));
      }
    }
    const after = { ...editRecord(before, set, seen), updatedAt: clock.now() };
    return {
      change: makeChange(makeAction('collection.edit'), { updated: [[before, after]] }),
      result: {},
    };
  },
});

/** Deletes a collection and those inside it. Their articles stay in the library. */
export const deleteCollection = defineCommand({
  name: 'collection.delete',
  args: z.object({ collection: collectionIdSchema }),
  result: z.object({}),
  articles: () => [],
  run(state, { collection }) {
    const diff = removeRecord(state, requireCollection(state, collection));
    return { change: makeChange(makeAction('collection.delete'), diff), result: {} };
  },
});

/** Adds articles to a collection, or removes them from it. */
export const putIntoCollection = defineCommand({
  name: 'collection.put',
  args: z.object({
    collection: collectionIdSchema,
    articles: z.array(articleIdSchema).min(1),
    isIn: z.boolean().default(true),
  }),
  result: z.object({}),
  articles({ articles, isIn }, find) {
    const missing = articles.find((article) => isIn && !find.hasArticle(article));
    if (missing) throw notFound('article', missing);
    return [];
  },
  run(state, { collection, articles, isIn }, { clock }) {
    const before = requireCollection(state, collection);
    const left = before.articles.filter((article) => !articles.includes(article));
    const put = isIn ? [...new Set([...before.articles, ...articles])] : left;
    const after = { ...before, articles: put, updatedAt: clock.now() };
    const count = Math.abs(put.length - before.articles.length);
    return {
      change: makeChange(
        makeAction(isIn ? 'collection.put' : 'collection.take', { count }),
        count ? { updated: [[before, after]] } : {},
      ),
      result: {},
    };
  },
});
