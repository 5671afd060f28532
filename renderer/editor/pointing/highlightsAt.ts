import type { EditorView } from '@tiptap/pm/view';
import type { HighlightId } from '../../../shared/model/ids';
import { findWithin } from '../anchoring/placedHighlights';
import type { ClientPoint } from '../articleUi';
import { readPlaced } from '../extensions/highlightPlacement';
import { characterAt } from './characterAt';

/** The highlights on the character under a point, in the order of the text. */
export function highlightsAt(view: EditorView, point: ClientPoint): HighlightId[] {
  const placed = readPlaced(view.state);
  if (!placed.ids.length) return [];
  const position = characterAt(view, point);
  if (position === null) return [];
  return findWithin(placed, position, position + 1).flatMap((index) => placed.ids[index] ?? []);
}
