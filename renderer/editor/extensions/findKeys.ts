import { Extension } from '@tiptap/core';
import { type FindUi, hideFind } from '../find/findUi';

/** Escape hides the find bar from the text, too, once there is no highlight for it to close. */
export function findKeys(find: FindUi): Extension {
  return Extension.create({
    name: 'findKeys',
    addKeyboardShortcuts: () => ({
      Escape() {
        const { isShown } = find.getState();
        if (isShown) hideFind(find);
        return isShown;
      },
    }),
  });
}
