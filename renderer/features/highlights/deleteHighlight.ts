import type { Highlight } from '../../../shared/model/highlight';
import type { WindowServices } from '../../state/WindowContext';
import { notifyUndoable } from './notifyUndoable';

/** Deletes a highlight with its note and links, and offers the way back. */
export async function deleteHighlight(
  { actions }: Pick<WindowServices, 'actions'>,
  highlight: Highlight,
): Promise<void> {
  await actions.call('highlight.delete', {
    article: highlight.article,
    highlight: highlight.id,
  });
  notifyUndoable(actions, 'Highlight deleted');
}
