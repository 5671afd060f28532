import type { EditorView } from '@tiptap/pm/view';
import type { HighlightId } from '../../../shared/model/ids';
import { findWithin } from '../anchoring/placedHighlights';
import type { ClientPoint } from '../articleUi';
import { readPlaced } from '../extensions/highlightPlacement';

/** The highlights on the character under a point, in text order. */
export function highlightsAt(view: EditorView, point: ClientPoint): HighlightId[] {
  const placed = readPlaced(view.state);
  if (!placed.ids.length) return [];
  const position = characterAt(view, point);
  if (position === null) return [];
  return findWithin(placed, position, position + 1).flatMap((index) => placed.ids[index] ?? []);
}

/** How far above or below its letters a line can be hit, in CSS pixels, as there is space between lines. */
const LEADING_PX = 5;

/**
 * The document position of the character under a point; null where there is none. The nearest caret
 * position is not enough: it is also found far beside a line's end.
 */
function characterAt(view: EditorView, point: ClientPoint): number | null {
  const nearest = view.posAtCoords({ left: point.clientX, top: point.clientY });
  if (!nearest) return null;
  const candidates = [nearest.pos, nearest.pos - 1];
  return candidates.find((position) => isOnCharacter(view, position, point)) ?? null;
}

function isOnCharacter(view: EditorView, position: number, point: ClientPoint): boolean {
  if (position < 0) return false;
  const { parent, parentOffset } = view.state.doc.resolve(position);
  if (!parent.inlineContent || parentOffset >= parent.content.size) return false;
  const range = document.createRange();
  const start = view.domAtPos(position, 1);
  const end = view.domAtPos(position + 1, -1);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      // Mouse events round down to whole pixels.
      point.clientX + 1 > left &&
      point.clientX <= right &&
      point.clientY >= top - LEADING_PX &&
      point.clientY <= bottom + LEADING_PX,
  );
}
