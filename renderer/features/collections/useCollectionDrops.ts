import {
  type DragAndDropHooks,
  type DropItem,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components';
import { type CollectionId, collectionIdSchema } from '../../../shared/model/ids';
import { ARTICLE_DRAG, readDragged } from '../../state/articleDrag';
import { useActions, useLibrary } from '../../state/WindowContext';

const COLLECTION_DRAG = 'application/x-attest-collection';

/** Dropping articles or other collections on a collection puts them in it. A collection dropped on “All articles” has no parent any more. */
export function useCollectionDrops(): DragAndDropHooks {
  const { call, attempt } = useActions();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const putInto = async (parent: CollectionId | null, items: readonly DropItem[]) => {
    for (const id of await readDropped(items, COLLECTION_DRAG)) {
      const collection = collectionIdSchema.parse(id);
      if (collection !== parent) await call('collection.edit', { collection, set: { parent } });
    }
    const dropped = await readDropped(items, ARTICLE_DRAG);
    const articles = dropped.flatMap(readDragged);
    if (parent && articles.length) await call('collection.put', { collection: parent, articles });
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ [COLLECTION_DRAG]: String(key) })),
    acceptedDragTypes: [ARTICLE_DRAG, COLLECTION_DRAG],
    getDropOperation(target, types) {
      if (target.type !== 'item' || target.dropPosition !== 'on') return 'cancel';
      const isCollection = collectionIdSchema.safeParse(target.key).success;
      if (types.has(ARTICLE_DRAG)) return isCollection ? 'link' : 'cancel';
      return 'move';
    },
    onItemDrop: ({ target, items }) =>
      attempt(() => putInto(collectionIdSchema.safeParse(target.key).data ?? null, items)),
  });
  return dragAndDropHooks;
}

/** The texts of the dropped items of a type. */
function readDropped(items: readonly DropItem[], type: string): Promise<string[]> {
  const texts = items.filter(isTextDropItem).filter(({ types }) => types.has(type));
  return Promise.all(texts.map((item) => item.getText(type)));
}
