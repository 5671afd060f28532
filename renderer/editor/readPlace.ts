import type { EditorView } from '@tiptap/pm/view';
import {
  offsetAtPosition,
  positionAtOffset,
  readArticleText,
} from '../../shared/document/articleText';
import { type ArticlePlace, spotAt } from '../../shared/ipc/articlePlace';
import { findScroller } from './findScroller';
import { readVisibleRange } from './painting/readVisibleRange';

/** How far within the window and the text a line is looked for, in CSS pixels. */
const INSET_PX = 4;

/** Where the person is in the text now. Reads the layout. */
export function readPlace(
  view: EditorView,
  before: ArticlePlace | undefined,
): Pick<ArticlePlace, 'top' | 'above' | 'caret' | 'seen' | 'length'> {
  const articleText = readArticleText(view.state.doc);
  const { text } = articleText;
  const scroller = findScroller(view.dom);
  const shown = scroller.getBoundingClientRect();
  const own = view.dom.getBoundingClientRect();
  const isRtl = getComputedStyle(view.dom).direction === 'rtl';
  const [start, end] = isRtl ? [own.right, own.left] : [own.left, own.right];
  const inward = Math.sign(end - start) * INSET_PX;
  const offsetAt = (left: number, top: number, otherwise: 'from' | 'to') => {
    const position =
      view.posAtCoords({ left, top })?.pos ?? readVisibleRange(view, scroller, 0)[otherwise];
    return offsetAtPosition(articleText, position);
  };
  const top = own.top >= shown.top ? null : offsetAt(start + inward, shown.top + INSET_PX, 'from');
  const bottom =
    own.bottom <= shown.bottom + INSET_PX
      ? text.length
      : offsetAt(end - inward, shown.bottom - INSET_PX, 'to');
  return {
    top: top === null ? null : spotAt(text, top),
    above: top === null ? 0 : linesAbove(view, positionAtOffset(articleText, top), shown.top),
    caret: spotAt(text, offsetAtPosition(articleText, view.state.selection.head)),
    // Of a text that has become shorter, no more than its end.
    seen: Math.min(text.length, Math.max(before?.seen ?? 0, bottom)),
    length: text.length,
  };
}

/** How far the line at `position` begins above `topPx`, in its own height. */
function linesAbove(view: EditorView, position: number, topPx: number): number {
  const line = view.coordsAtPos(position, 1);
  const above = (topPx - line.top) / (line.bottom - line.top);
  return Number.isFinite(above) ? Math.min(2, Math.max(-2, above)) : 0;
}
