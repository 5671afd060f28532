import {
  offsetAtPosition,
  positionAtOffset,
  readArticleText,
} from '../../shared/document/articleText';
import type { ArticleEditorHandle } from '../state/articleEditorHandle';
import { findScroller } from './findScroller';
import type { ArticleSession } from './openArticleSession';
import { readPlace } from './readPlace';
import { scrollToPosition } from './revealPosition';

type Scrolling = Pick<ArticleEditorHandle, 'readTop' | 'showAtTop' | 'watchScrolling'>;

/** How the rest of the window follows the text as it is scrolled, and scrolls it. */
export function createScrolling({
  editor,
  sync,
}: Pick<ArticleSession, 'editor' | 'sync'>): Scrolling {
  return {
    readTop() {
      const { view } = editor;
      const { top } = readPlace(view, undefined);
      if (!top) return null;
      const position = positionAtOffset(readArticleText(view.state.doc), top.offset);
      const saved = sync.unsaved.invert().map(position);
      return offsetAtPosition(readArticleText(sync.saved), saved);
    },
    showAtTop(offset) {
      const position = positionAtOffset(readArticleText(sync.saved), offset);
      scrollToPosition(editor.view, sync.unsaved.map(position), 0);
    },
    watchScrolling(onScroll) {
      const scroller = findScroller(editor.view.dom);
      scroller.addEventListener('scroll', onScroll, { passive: true });
      return () => scroller.removeEventListener('scroll', onScroll);
    },
  };
}
