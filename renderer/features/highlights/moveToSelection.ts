import type { Highlight } from '../../../shared/model/highlight';
import type { WindowServices } from '../../state/WindowContext';

/** Gives a highlight the passage that is selected in the article; says so where none is. */
export async function moveToSelection(
  { store, actions, pending }: Pick<WindowServices, 'store' | 'actions' | 'pending'>,
  highlight: Highlight,
): Promise<void> {
  // Offsets count in the text as saved, so what was just typed has to be saved before they are read.
  await pending.saveAll();
  const range = store.getState().editor?.readSelection();
  if (range) {
    const { article, id } = highlight;
    await actions.call('highlight.move', { article, highlight: id, range });
  } else {
    actions.notify({
      tone: 'info',
      text: 'Select the passage that the highlight is to have, then do this again.',
    });
  }
}
