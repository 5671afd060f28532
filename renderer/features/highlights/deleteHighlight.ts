import type { HighlightId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/WindowContext';
import { notifyUndoable } from './notifyUndoable';
import { workOnHighlight } from './workOnHighlight';

/** Deletes a highlight with its note and links, and offers the way back. */
export function deleteHighlight(
  services: Pick<WindowServices, 'store' | 'actions'>,
  which: HighlightId | 'current',
): Promise<void> {
  const { actions } = services;
  return workOnHighlight(services, which, async ({ article, id }) => {
    await actions.call('highlight.delete', { article, highlight: id });
    notifyUndoable(actions, 'Highlight deleted');
  });
}
