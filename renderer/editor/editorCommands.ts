import type { AppCommand } from '../state/appCommand';
import type { WindowServices } from '../state/WindowContext';
import { isMac } from '../ui/isMac';

/** On macOS Alt+Shift+arrow selects by words, which must stay. */
const HELD = isMac ? 'Mod+Alt+Shift' : 'Alt+Shift';

/** What can be done with the selection and with the shown highlight's passage, in the article's text. */
export const editorCommands: readonly AppCommand[] = [
  {
    id: 'selection.toolbar',
    title: 'Go to the selection’s toolbar',
    keys: 'Alt+F10',
    isEnabled: canChange,
    run: ({ store }) => store.getState().editor?.showToolbar(),
  },
  moveEnd('Highlight: end one word later', 'end', 1, 'ArrowRight'),
  moveEnd('Highlight: end one word earlier', 'end', -1, 'ArrowLeft'),
  moveEnd('Highlight: start one word later', 'start', 1, 'ArrowDown'),
  moveEnd('Highlight: start one word earlier', 'start', -1, 'ArrowUp'),
];

function moveEnd(
  title: string,
  end: 'start' | 'end',
  direction: 1 | -1,
  arrow: string,
): AppCommand {
  return {
    id: `highlight.${end}.${direction === 1 ? 'later' : 'earlier'}`,
    title,
    keys: `${HELD}+${arrow}`,
    isEnabled: (services) =>
      canChange(services) && services.store.getState().session.highlight !== null,
    run: ({ store }) => store.getState().editor?.moveEnd(end, direction),
  };
}

function canChange({ store }: WindowServices): boolean {
  const { library, editor } = store.getState();
  return editor !== null && library?.isReadOnly === false;
}
