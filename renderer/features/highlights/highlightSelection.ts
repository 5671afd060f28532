import type { Label } from '../../../shared/model/label';
import type { WindowServices } from '../../state/WindowContext';
import { currentHighlight } from './currentHighlight';
import { editHighlight } from './editHighlight';
import { isSamePassage } from './isSamePassage';
import { relabel } from './relabel';

/**
 * Highlights the selected passage under a label and shows it. Where nothing is selected, or just the
 * passage of the highlight that is shown, that one gets the label instead.
 */
export async function highlightSelection(
  services: Pick<WindowServices, 'store' | 'actions' | 'pending'>,
  label: Label,
): Promise<void> {
  const { store, actions, pending } = services;
  // Offsets count in the text as saved, so what was just typed has to be saved before they are read.
  await pending.saveAll();
  const { library, editor } = store.getState();
  if (!library?.open) return;
  const current = currentHighlight(store.getState());
  const range = editor?.readSelection() ?? null;
  if (current && (!range || isSamePassage(current.anchor, range))) {
    await editHighlight(services, current, relabel(current, label, library.library.labels));
  } else if (range) {
    const article = library.open.article.id;
    const made = await actions.call('highlight.create', { article, range, label: label.id });
    actions.show({ highlight: made.highlight });
  } else {
    actions.notify({ tone: 'info', text: 'Select a passage in the article to highlight it.' });
  }
}
