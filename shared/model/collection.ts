import { z } from 'zod';
import { defineRecord } from './defineRecord';
import { articleIdSchema, type CollectionId, collectionIdSchema } from './ids';
import { timestampSchema } from './timestamp';

/** A named group of articles, within another one or by itself. An article can be in several. */
export const collectionSchema = z.object({
  id: collectionIdSchema,
  name: z.string().trim().min(1).max(200),
  /** The collection that it is in; null for those that are in none. */
  parent: collectionIdSchema.nullable(),
  articles: z.array(articleIdSchema),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Collection = z.infer<typeof collectionSchema>;

/** By name, as people read names: 2 before 10, capitals where small letters are. */
const names = new Intl.Collator(undefined, { numeric: true });

export const collectionRecord = defineRecord({
  kind: 'collection',
  prefix: 'col',
  id: collectionIdSchema,
  schema: collectionSchema,
  home: 'library',
  slot: 'collections',
  file: 'library',
  isOptional: true,
  compare: (a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  refersTo: [
    { field: 'parent', to: 'collection', whenRemoved: 'remove' },
    { field: 'articles', to: 'article', whenRemoved: 'forget' },
  ],
  merge: { articles: 'set' },
});

type Collections = ReadonlyMap<CollectionId, Collection>;

/** Those that a collection is in, the outermost first, and itself. Of a ring, which only another program can make, each once. */
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
