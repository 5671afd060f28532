import type { LinkedPassage } from '../../shared/model/attestLink';
import { message } from '../../shared/words/message';
import type { WindowServices } from '../state/windowServices';

/** Selects the passage that a link leads to, or says that it is gone. */
export function showPassage({ store, actions }: WindowServices, passage: LinkedPassage): void {
  actions.show({ wantedQuote: null });
  const { editor } = store.getState();
  const range = editor?.findPassage(passage);
  if (editor && range) {
    editor.selectRange(range);
    // A selection is only visible where the focus is.
    editor.focus();
  } else actions.notify({ tone: 'info', text: message('copy.passageGone') });
}
