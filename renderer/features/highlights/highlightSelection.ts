import { type Label, listLabels } from '../../../shared/model/label';
import { textVersion } from '../../state/libraryState';
import type { WindowServices } from '../../state/WindowContext';
import { currentHighlight } from './currentHighlight';
import { pickSeen } from './editHighlight';
import { inTurn } from './inTurn';
import { isSamePassage } from './isSamePassage';
import { relabel } from './relabel';

/**
 * Highlights the selected passage under a label and shows it. Where nothing is selected, or just the
 * passage of the highlight that is shown, that one gets the label instead.
 */
export function highlightSelection(
  { store, actions, pending }: Pick<WindowServices, 'store' | 'actions' | 'pending'>,
  label: Label,
): Promise<void> {
  return inTurn(store, async () => {
    // Offsets count in the text as saved, so what was just typed has to be saved before they are read.
    await pending.saveAll();
    const { library, editor } = store.getState();
    if (!library?.open) return;
    const article = library.open.article.id;
    const current = currentHighlight(store.getState());
    const range = editor?.readSelection() ?? null;
    if (current && (!range || isSamePassage(current.anchor, range))) {
      const set = relabel(current, label, listLabels(library.labels));
      const seen = pickSeen(current, set);
      await actions.call('highlight.edit', { article, highlight: current.id, set, seen });
    } else if (range) {
      const version = textVersion(library.open);
      const made = await actions.call('highlight.create', {
        ...{ article, range, version },
        label: label.id,
      });
      actions.show({ highlight: made.highlight });
    } else {
      actions.notify({ tone: 'info', text: 'Select a passage in the article to highlight it.' });
    }
  });
}
