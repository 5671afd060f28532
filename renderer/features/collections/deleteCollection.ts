import type { CollectionId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import { notifyUndoable } from '../../state/notifyUndoable';
import type { WindowServices } from '../../state/windowServices';

/** Deletes a collection and the ones in it, and says that their articles stay. */
export async function deleteCollection(
  { store, actions }: WindowServices,
  collection: CollectionId,
): Promise<void> {
  const name = store.getState().library?.collections.get(collection)?.name ?? '';
  await actions.call('collection.delete', { collection });
  notifyUndoable(actions, message('collections.deleted', { name }));
}
