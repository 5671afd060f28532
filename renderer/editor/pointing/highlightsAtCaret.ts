import type { EditorState } from '@tiptap/pm/state';
import type { HighlightId } from '../../../shared/model/ids';
import { findTouching } from '../anchoring/placedHighlights';
import { readPlaced } from '../extensions/highlightPlacement';

/** The highlights that the caret is in or right beside, in text order; none where something is selected. */
export function highlightsAtCaret(state: EditorState): HighlightId[] {
  if (!state.selection.empty) return [];
  const placed = readPlaced(state);
  return findTouching(placed, state.selection.from).flatMap((index) => placed.ids[index] ?? []);
}
