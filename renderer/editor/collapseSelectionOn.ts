import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { HighlightId } from '../../shared/model/ids';
import { at } from './anchoring/placedHighlights';
import { readPlaced } from './extensions/highlightPlacement';

/** Collapses a selection that has become this highlight to a caret, so that the highlight is visible. */
export function collapseSelectionOn({ state, view }: Editor, highlight: HighlightId): void {
  const placed = readPlaced(state);
  const index = placed.ids.indexOf(highlight);
  const { from, to, empty } = state.selection;
  if (index === -1 || empty) return;
  const start = at(placed.starts, index);
  const end = at(placed.ends, index);
  if (start < from || end > to) return;
  const around = state.doc.textBetween(from, start) + state.doc.textBetween(end, to);
  if (around.trim()) return;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(end), -1)));
}
