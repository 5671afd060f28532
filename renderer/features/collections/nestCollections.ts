import { type Collection, pathOf } from '../../../shared/model/collection';
import type { CollectionId } from '../../../shared/model/ids';
import type { Words } from '../../../shared/words/Words';

/** A collection and the ones in it, by name. */
export interface NestedCollection {
  readonly collection: Collection;
  readonly inner: readonly NestedCollection[];
}

/** The collections as a tree. One whose parent is gone, or that is within itself, is at the top. */
export function nestCollections(
  collections: ReadonlyMap<CollectionId, Collection>,
  alphabet: Pick<Words, 'compare'>,
): readonly NestedCollection[] {
  const inner = new Map<CollectionId | null, Collection[]>();
  const byName = (a: Collection, b: Collection) =>
    alphabet.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  for (const collection of [...collections.values()].sort(byName)) {
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

/** The tree’s lines from top to bottom, each with its depth. */
export function flattenCollections(
  nested: readonly NestedCollection[],
  depth = 0,
): readonly { collection: Collection; depth: number }[] {
  return nested.flatMap(({ collection, inner }) => [
    { collection, depth },
    ...flattenCollections(inner, depth + 1),
  ]);
}
