import type { HighlightId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/WindowContext';
import { workOnHighlight } from './workOnHighlight';

/** Gives a highlight the passage that is selected in the article; says so where none is. */
export function moveToSelection(
  services: Pick<WindowServices, 'store' | 'actions' | 'pending'>,
  which: HighlightId | 'current',
): Promise<void> {
  const { store, actions, pending } = services;
  return workOnHighlight(services, which, async ({ article, id }) => {
    // Offsets count in the text as saved, so what was just typed has to be saved before they are read.
    await pending.saveAll();
    const range = store.getState().editor?.readSelection();
    if (range) {
      await actions.call('highlight.move', { article, highlight: id, range });
    } else {
      actions.notify({
        tone: 'info',
        text: 'Select the passage that the highlight is to have, then do this again.',
      });
    }
  });
}
