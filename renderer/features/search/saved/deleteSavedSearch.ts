import type { SavedSearchId } from '../../../../shared/model/ids';
import { message } from '../../../../shared/words/message';
import { notifyUndoable } from '../../../state/notifyUndoable';
import type { WindowServices } from '../../../state/windowServices';

/** Deletes a saved search, and offers to undo it. */
export async function deleteSavedSearch(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  savedSearch: SavedSearchId,
): Promise<void> {
  const name = store.getState().library?.savedSearches.get(savedSearch)?.name ?? '';
  await actions.call('savedSearch.delete', { savedSearch });
  notifyUndoable(actions, message('search.saved.deleted', { name }));
}
