import type { CollectionId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/windowServices';

/** Deletes a collection with those in it, and says that no article goes with it. */
export async function deleteCollection(
  { store, actions }: WindowServices,
  collection: CollectionId,
): Promise<void> {
  const name = store.getState().library?.collections.get(collection)?.name ?? '';
  await actions.call('collection.delete', { collection });
  actions.notify({
    tone: 'info',
    topic: 'undo',
    text: `Deleted the collection “${name}”. Its articles stay in the library.`,
    action: { title: 'Undo', run: () => actions.attempt(actions.undo) },
  });
}
