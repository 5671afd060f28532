import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isMac } from '../../ui/isMac';

/** Leaves Mod+E, Tiptap’s key for code, to the window: it locks and unlocks the text, wherever the caret is. */
export const windowKeys = Extension.create({
  name: 'windowKeys',
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(_view, { key, ctrlKey, metaKey, shiftKey, altKey }) {
            const isModHeld = isMac ? metaKey : ctrlKey;
            return isModHeld && !shiftKey && !altKey && key.toLowerCase() === 'e';
          },
        },
      },
    }),
  ],
});
