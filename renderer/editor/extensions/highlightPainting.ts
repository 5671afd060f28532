import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { WindowStore } from '../../state/store';
import type { ArticleUi } from '../articleUi';
import { createHighlightLayer, type HighlightLayer } from '../painting/createHighlightLayer';
import { changesMarks } from './highlightMarks';
import { movesPlaced } from './highlightPlacement';

/** Paints the highlights over the text. */
export function highlightPainting(store: WindowStore, ui: ArticleUi): Extension {
  let layer: HighlightLayer | null = null;
  return Extension.create({
    name: 'highlightPainting',
    addProseMirrorPlugins: () => [
      new Plugin({
        view(view) {
          layer = createHighlightLayer(view, store, ui);
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
      else if (changesMarks(transaction)) layer?.repaint();
    },
  });
}
