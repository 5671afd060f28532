import { type Collection, collectionRecord, pathOf } from '../../../shared/model/collection';
import type { CollectionId } from '../../../shared/model/ids';

/** A collection with those in it, by name. */
export interface NestedCollection {
  readonly collection: Collection;
  readonly inner: readonly NestedCollection[];
}

/** The collections as a tree. One whose outer one is gone, or in itself, stands at the top. */
export function nestCollections(
  collections: ReadonlyMap<CollectionId, Collection>,
): readonly NestedCollection[] {
  const inner = new Map<CollectionId | null, Collection[]>();
  for (const collection of [...collections.values()].sort(collectionRecord.compare)) {
    const parent = isTop(collections, collection) ? null : collection.parent;
    inner.set(parent, [...(inner.get(parent) ?? []), collection]);
  }
  const nest = (parent: CollectionId | null): readonly NestedCollection[] =>
    (inner.get(parent) ?? []).map((collection) => ({ collection, inner: nest(collection.id) }));
  return nest(null);
}

function isTop(
  collections: ReadonlyMap<CollectionId, Collection>,
  { id, parent }: Collection,
): boolean {
  if (!parent || !collections.has(parent)) return true;
  const path = pathOf(collections, id);
  const isRing = path[0]?.parent && collections.has(path[0].parent);
  return Boolean(isRing) && path.every((other) => id <= other.id);
}

/** The tree's lines from top to bottom, each with how deep it stands. */
export function flattenCollections(
  nested: readonly NestedCollection[],
  depth = 0,
): readonly { collection: Collection; depth: number }[] {
  return nested.flatMap(({ collection, inner }) => [
    { collection, depth },
    ...flattenCollections(inner, depth + 1),
  ]);
}
