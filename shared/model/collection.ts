import { z } from 'zod';
import { compareNames } from './compareNames';
import { defineRecord } from './defineRecord';
import { articleIdSchema, type CollectionId, collectionIdSchema } from './ids';
import { timestampSchema } from './timestamp';

/** A named group of articles, inside another or at the top level. An article can be in several. */
export const collectionSchema = z.object({
  id: collectionIdSchema,
  name: z.string().trim().min(1).max(200),
  /** The collection that it is in; null at the top level. */
  parent: collectionIdSchema.nullable(),
  articles: z.array(articleIdSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Collection = z.infer<typeof collectionSchema>;

export const collectionRecord = defineRecord({
  kind: 'collection',
  prefix: 'col',
  id: collectionIdSchema,
  schema: collectionSchema,
  home: 'library',
  slot: 'collections',
  file: 'library',
  isOptional: true,
  compare: compareNames,
  refersTo: [
    { field: 'parent', to: 'collection', whenRemoved: 'remove' },
    { field: 'articles', to: 'article', whenRemoved: 'forget' },
  ],
  merge: { articles: 'set' },
});

type Collections = ReadonlyMap<CollectionId, Collection>;

/** The collections that a collection is in, outermost first, and itself. Of a cycle, which only another program can make, each once. */
export function pathOf(collections: Collections, id: CollectionId): Collection[] {
  const path: Collection[] = [];
  let next: CollectionId | null = id;
  while (next) {
    const collection = collections.get(next);
    if (!collection || path.includes(collection)) break;
    path.unshift(collection);
    next = collection.parent;
  }
  return path;
}
