import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import type { WindowStore } from '../../state/store';
import { decorateLocators, followLocators } from '../places/locatorDecorations';

const key = new PluginKey<DecorationSet>('locatorMarks');

/** Says in the margin where each page of the original begins, or where in a recording the text is. */
export function locatorMarks(store: WindowStore): Extension {
  return Extension.create({
    name: 'locatorMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_config, { doc }) => decorateLocators(doc, store.getState().words),
          apply(transaction, marks) {
            const { words } = store.getState();
            if (transaction.getMeta(key)) return decorateLocators(transaction.doc, words);
            return transaction.docChanged ? followLocators(marks, transaction, words) : marks;
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => ({
          destroy: store.subscribe(({ words }, before) => {
            if (words !== before.words) view.dispatch(view.state.tr.setMeta(key, 'in other words'));
          }),
        }),
      }),
    ],
  });
}
