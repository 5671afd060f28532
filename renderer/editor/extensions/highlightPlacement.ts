import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { mapPlaced, noHighlights, type PlacedHighlights } from '../anchoring/placedHighlights';

const key = new PluginKey<PlacedHighlights>('highlightPlacement');

/** Keeps the highlights where they belong through every edit. */
export const highlightPlacement = Extension.create({
  name: 'highlightPlacement',
  addProseMirrorPlugins: () => [createPlacementPlugin()],
});

export function createPlacementPlugin(): Plugin<PlacedHighlights> {
  return new Plugin<PlacedHighlights>({
    key,
    state: {
      init: () => noHighlights,
      apply(transaction, placed) {
        const replacement: PlacedHighlights | undefined = transaction.getMeta(key);
        if (replacement) return replacement;
        return transaction.docChanged ? mapPlaced(placed, transaction.mapping) : placed;
      },
    },
  });
}

/** Where the highlights lie in this state of the text. */
export function readPlaced(state: EditorState): PlacedHighlights {
  return key.getState(state) ?? noHighlights;
}

/** Makes the transaction replace the highlights’ positions. */
export function setPlaced(transaction: Transaction, placed: PlacedHighlights): Transaction {
  return transaction.setMeta(key, placed);
}

/** True for transactions that may move or replace highlights. */
export function movesPlaced(transaction: Transaction): boolean {
  return transaction.docChanged || transaction.getMeta(key) !== undefined;
}
