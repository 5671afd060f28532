import type { SourceId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import type { Actions } from '../../state/actions';
import { notifyUndoable } from '../../state/notifyUndoable';

/** Deletes a source with its links, and offers to undo that. */
export async function deleteSource(actions: Actions, source: SourceId): Promise<void> {
  const { links } = await actions.call('source.delete', { source });
  actions.go({ kind: 'sources', source: null });
  notifyUndoable(actions, message('sources.deleted', { links }));
}

/** Deletes several sources with their links in one step, and offers to undo it. */
export async function deleteSources(actions: Actions, sources: readonly SourceId[]): Promise<void> {
  const { links } = await actions.call('source.delete', { sources: [...sources] });
  actions.go({ kind: 'sources', source: null });
  notifyUndoable(actions, message('several.sourcesDeleted', { count: sources.length, links }));
}
