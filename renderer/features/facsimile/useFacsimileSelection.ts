import { type RefObject, useEffect } from 'react';
import type { TextRange } from '../../../shared/model/anchor';
import type { HighlightId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import { useServices } from '../../state/WindowContext';
import { PageAlignment } from './matching/PageAlignment';
import { findInPageString } from './matching/pageString';
import type { DrawnPage } from './pdf/drawText';
import type { ArticlePages } from './useArticlePages';

type DrawnPages = ReadonlyMap<number, DrawnPage>;

/** A place in the text of a page. */
interface PagePoint {
  readonly page: number;
  readonly drawn: DrawnPage;
  readonly offset: number;
}

/**
 * Makes what is selected on the pages the selection of the text, so that everything that can be done there can be done here; and
 * shows the highlight that is clicked.
 */
export function useFacsimileSelection(
  scroller: RefObject<HTMLDivElement | null>,
  pages: DrawnPages,
  article: ArticlePages,
): void {
  const { store, actions } = useServices();
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    const isOurs = ({ target }: Event) =>
      target instanceof Node && scroller.current?.contains(target) === true;
    let isPressed = false;

    const take = () => {
      const selection = document.getSelection();
      const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      if (!range || !scroller.current?.contains(range.commonAncestorContainer)) return;
      const passage = findPassage(range, pages, article);
      if (passage) {
        article.editor?.selectRange(passage);
        article.editor?.offerToolbar();
      } else if (range.toString().trim()) {
        actions.notify({ tone: 'info', text: message('facsimile.notInText') });
      }
    };
    /** The browser reports a selection after the button or key is released. */
    const takeSoon = () => requestAnimationFrame(take);
    const show = ({ clientX, clientY }: PointerEvent) => {
      const highlight = scroller.current && findHighlight(scroller.current, clientX, clientY);
      if (!highlight) return;
      actions.show({ highlight });
      article.editor?.reveal(highlight);
    };
    document.addEventListener(
      'pointerdown',
      (event) => {
        isPressed = event.button === 0 && isOurs(event);
      },
      { signal },
    );
    document.addEventListener(
      'pointerup',
      (event) => {
        if (!isPressed) return;
        isPressed = false;
        requestAnimationFrame(() => {
          if (document.getSelection()?.isCollapsed !== false) show(event);
          else take();
        });
      },
      { signal },
    );
    document.addEventListener(
      'keyup',
      (event) => {
        if (event.key === 'Shift' && isOurs(event)) takeSoon();
      },
      { signal },
    );
    // It has become a highlight, or another one is looked at.
    const stop = store.subscribe(({ session }, before) => {
      if (session.highlight === before.session.highlight) return;
      const selection = document.getSelection();
      if (selection?.anchorNode && scroller.current?.contains(selection.anchorNode)) {
        selection.removeAllRanges();
      }
    });
    return () => {
      over.abort();
      stop();
    };
  }, [scroller, pages, article, store, actions]);
}

/** The passage of the article whose words are selected; null where they are not in it. */
function findPassage(
  range: Range,
  pages: DrawnPages,
  { text, parts }: ArticlePages,
): TextRange | null {
  const from = findPoint(range.startContainer, range.startOffset, pages);
  const to = findPoint(range.endContainer, range.endOffset, pages);
  if (!from || !to) return null;
  const find = ({ page, drawn }: PagePoint, start: number, end: number) => {
    const own = parts.filter((part) => part.page === page);
    return new PageAlignment(text, own, drawn.string.text).toArticle({ start, end });
  };
  if (from.page === to.page) return find(from, from.offset, to.offset);
  const first = find(from, from.offset, from.drawn.string.text.length);
  const last = find(to, 0, to.offset);
  if (!first || !last || first.start >= last.end) return first ?? last;
  return { start: first.start, end: last.end };
}

/** The place in a page’s text of a point of the document; the end of the page’s where it is after all of its elements. */
function findPoint(node: Node, offset: number, pages: DrawnPages): PagePoint | null {
  for (const [page, drawn] of pages) {
    if (!drawn.layer.contains(node)) continue;
    const item = drawn.elements.findIndex((element) => element?.contains(node));
    if (item !== -1) {
      const within = node instanceof Text ? offset : 0;
      return { page, drawn, offset: findInPageString(drawn.string, item, within) };
    }
    // Between two elements.
    const child = node.childNodes[offset];
    const next = drawn.elements.findIndex(
      (element) =>
        child &&
        element &&
        child.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const own = drawn.elements.findIndex((element) => element?.isSameNode(child ?? null));
    const first = own === -1 ? next : own;
    const { string } = drawn;
    return {
      page,
      drawn,
      offset: first === -1 ? string.text.length : findInPageString(string, first, 0),
    };
  }
  return null;
}

/** The highlight on the spot; the smallest of several. */
function findHighlight(scroller: HTMLElement, x: number, y: number): HighlightId | null {
  const sizes = new Map<string, number>();
  const hit = new Set<string>();
  for (const area of scroller.querySelectorAll<HTMLElement>('[data-highlight]')) {
    const { left, right, top, bottom, width } = area.getBoundingClientRect();
    const id = area.dataset.highlight ?? '';
    sizes.set(id, (sizes.get(id) ?? 0) + width);
    if (x >= left && x <= right && y >= top && y <= bottom) hit.add(id);
  }
  const [smallest] = [...hit].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
  return (smallest as HighlightId | undefined) ?? null;
}
