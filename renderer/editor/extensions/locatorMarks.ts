import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import type { Words } from '../../../shared/words/Words';
import { decorateLocators, followLocators } from '../places/locatorDecorations';

const key = new PluginKey<DecorationSet>('locatorMarks');

interface Options {
  readWords: () => Words;
  /** Has the listener called when the window’s language changes. Returns what ends that. */
  onOtherWords?: (listener: () => void) => () => void;
}

/** Says in the margin where each page of the original begins, or where in a recording the text is. */
export function locatorMarks({ readWords, onOtherWords }: Options): Extension {
  return Extension.create({
    name: 'locatorMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_config, { doc }) => decorateLocators(doc, readWords()),
          apply(transaction, marks) {
            const words = readWords();
            if (transaction.getMeta(key)) return decorateLocators(transaction.doc, words);
            return transaction.docChanged ? followLocators(marks, transaction, words) : marks;
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view(view) {
          const sayAgain = () => view.dispatch(view.state.tr.setMeta(key, true));
          const stop = onOtherWords?.(sayAgain);
          return { destroy: () => stop?.() };
        },
      }),
    ],
  });
}
