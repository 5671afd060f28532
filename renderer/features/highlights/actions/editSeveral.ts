import type { HighlightFields } from '../../../../shared/library/editHighlight';
import type { Highlight } from '../../../../shared/model/highlight';
import type { HighlightId } from '../../../../shared/model/ids';
import { message } from '../../../../shared/words/message';
import { editHighlights, toRef } from '../../../state/editHighlights';
import { findHighlightsIn } from '../../../state/findHighlightIn';
import { notifyUndoable } from '../../../state/notifyUndoable';
import type { WindowServices } from '../../../state/windowServices';

type Services = Pick<WindowServices, 'store' | 'actions'>;

/** Those of the highlights that the window still has. */
export function findSeveral(
  { store }: Pick<WindowServices, 'store'>,
  ids: readonly HighlightId[],
): Highlight[] {
  const { library } = store.getState();
  return library ? findHighlightsIn(library, ids) : [];
}

/** Edits several highlights in one step: `change` gets each as it is now and answers the fields to set. */
export async function editSeveral(
  services: Services,
  ids: readonly HighlightId[],
  change: (highlight: Highlight) => HighlightFields,
): Promise<void> {
  const highlights = findSeveral(services, ids);
  await editHighlights(
    services,
    highlights.map((highlight) => ({ highlight, set: change(highlight) })),
  );
}

/** Deletes several highlights with their notes and links in one step, and offers to undo it. */
export async function deleteSeveral(
  services: Services,
  ids: readonly HighlightId[],
): Promise<void> {
  const highlights = findSeveral(services, ids);
  if (!highlights.length) return;
  await services.actions.call('highlight.delete', { highlights: highlights.map(toRef) });
  const text = message('several.highlightsDeleted', { count: highlights.length });
  notifyUndoable(services.actions, text);
}
