import { Extension } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { HighlightId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import type { Actions } from '../../state/actions';
import { toggleFocusMode } from '../../state/focusMode';
import type { WindowStore } from '../../state/store';
import type { ArticleUi } from '../articleUi';
import { nameOpenHighlight } from '../nameHighlight';
import { highlightsAtCaret } from '../pointing/highlightsAtCaret';
import { RECEIVED } from '../text/createTextSync';

interface Options {
  store: WindowStore;
  ui: ArticleUi;
  show: Actions['show'];
  /** Tells screen readers. */
  tell: Actions['announce'];
  isLocked(): boolean;
}

/**
 * Highlights by keyboard: screen readers are told when the caret enters one; Enter (Alt+Enter while the
 * text can be edited) shows it, or offers all where there are several; Escape closes it.
 */
export function highlightKeys({ store, ui, show, tell, isLocked }: Options): Extension {
  let announced: readonly HighlightId[] = [];

  const announce = (highlights: readonly HighlightId[]) => {
    const { library, words } = store.getState();
    const arrived = highlights.filter((id) => !announced.includes(id));
    announced = highlights;
    if (!library || !arrived.length) return;
    const names = arrived
      .map((id) => nameOpenHighlight(library, id))
      .filter((name) => name !== null);
    const [only] = names;
    if (!only) return;
    tell(
      names.length > 1
        ? message('editor.arrivedAtSeveral', {
            count: names.length,
            names: names.map((name) => words.say(name)).join('. '),
          })
        : only,
    );
  };
  const choose = (view: EditorView) => {
    const highlights = highlightsAtCaret(view.state);
    const [only] = highlights;
    if (!only) return false;
    if (highlights.length === 1) show({ highlight: only });
    else ui.setState({ choice: { highlights, point: pointAtCaret(view) } });
    return true;
  };
  return Extension.create({
    name: 'highlightKeys',
    priority: 950,
    addKeyboardShortcuts() {
      return {
        Enter: () => isLocked() && choose(this.editor.view),
        'Alt-Enter': () => choose(this.editor.view),
        Escape: () => {
          const { session } = store.getState();
          if (session.highlight) show({ highlight: null });
          // The text keeps Escape from the window.
          else if (session.focusMode) show(toggleFocusMode(session));
          else return false;
          return true;
        },
      };
    },
    onSelectionUpdate({ editor, transaction }) {
      if (isByKeyboard(transaction) && editor.isFocused) announce(highlightsAtCaret(editor.state));
      else announced = highlightsAtCaret(editor.state);
    },
  });
}

function pointAtCaret(view: EditorView) {
  const { left, bottom } = view.coordsAtPos(view.state.selection.from);
  return { clientX: left, clientY: bottom };
}

function isByKeyboard(transaction: Transaction): boolean {
  return !transaction.getMeta('pointer') && !transaction.getMeta(RECEIVED);
}
