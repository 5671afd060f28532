import type { EditorView } from '@tiptap/pm/view';
import { at, findWithin } from '../anchoring/placedHighlights';
import type { Mark } from '../articleUi';
import { readPlaced } from '../extensions/highlightPlacement';
import type { DocumentRange } from './readVisibleRange';

/** Where the highlights that start within `range` get their marks: the middle of the first line. Reads the layout. */
export function readMarks(view: EditorView, range: DocumentRange): Mark[] {
  const placed = readPlaced(view.state);
  const columnTopPx = view.dom.getBoundingClientRect().top;
  return findWithin(placed, range.from, range.to).flatMap((index) => {
    const highlight = placed.ids[index];
    const start = at(placed.starts, index);
    if (!highlight || start < range.from) return [];
    const { top, bottom } = view.coordsAtPos(start, 1);
    return [{ highlight, topPx: (top + bottom) / 2 - columnTopPx }];
  });
}
