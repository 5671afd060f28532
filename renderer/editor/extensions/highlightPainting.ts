import { Extension } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import type { WindowStore } from '../../state/store';
import type { ArticleUi } from '../articleUi';
import type { FindUi } from '../find/findUi';
import { createHighlightLayer, type HighlightLayer } from '../painting/createHighlightLayer';
import { changesMarks } from './highlightMarks';
import { movesPlaced } from './highlightPlacement';

/** Paints the highlights over the text, and what is found in it. */
export function highlightPainting(store: WindowStore, ui: ArticleUi, find: FindUi): Extension {
  let layer: HighlightLayer | null = null;
  // The match that is selected stands out.
  const isFinding = ({ selectionSet }: Transaction) => selectionSet && find.getState().search;
  return Extension.create({
    name: 'highlightPainting',
    addProseMirrorPlugins: () => [
      new Plugin({
        view(view) {
          layer = createHighlightLayer(view, store, ui, find);
          return {
            destroy() {
              layer?.destroy();
              layer = null;
            },
          };
        },
      }),
    ],
    onTransaction({ transaction, appendedTransactions }) {
      const moves = [transaction, ...appendedTransactions].filter(movesPlaced);
      if (moves.length) layer?.follow(moves);
      else if (changesMarks(transaction) || isFinding(transaction)) layer?.repaint();
    },
  });
}
