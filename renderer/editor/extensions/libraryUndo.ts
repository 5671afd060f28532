import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { Actions } from '../../state/actions';

/** Undo and redo in an editor are the library’s, however they are triggered. */
export function libraryUndo({ attempt, undo, redo }: Actions): Extension {
  const run = (action: () => Promise<void>) => {
    attempt(action);
    return true;
  };
  return Extension.create({
    name: 'libraryUndo',
    priority: 1000,
    addKeyboardShortcuts: () => ({
      'Mod-z': () => run(undo),
      'Mod-Shift-z': () => run(redo),
      'Mod-y': () => run(redo),
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            // The browser's own Undo, as in its context menu, knows nothing of the library's.
            beforeinput(_view, event) {
              if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') {
                return false;
              }
              event.preventDefault();
              return run(event.inputType === 'historyUndo' ? undo : redo);
            },
          },
        },
      }),
    ],
  });
}
