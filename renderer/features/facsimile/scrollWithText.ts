import type { ArticleEditorHandle } from '../../state/articleEditorHandle';
import type { PagePart } from './matching/listPageTexts';
import type { PageSpot } from './usePageList';

interface Pages {
  readonly scroller: HTMLElement;
  readSpot(): PageSpot;
  showSpot(spot: PageSpot): void;
}

type Editor = Pick<ArticleEditorHandle, 'readTop' | 'showAtTop' | 'watchScrolling'>;

/** What a person scrolls with. */
const SIGNS = ['wheel', 'pointerdown', 'keydown'] as const;

/** Keeps text and pages at the same place while the person scrolls one of them. Returns what ends that. */
export function scrollWithText(
  editor: Editor,
  parts: readonly PagePart[],
  { scroller, readSpot, showSpot }: Pages,
): () => void {
  const over = new AbortController();
  // Only what the person scrolls leads: the other would answer back.
  let leader: 'text' | 'pages' | null = null;
  let frame: number | null = null;
  for (const sign of SIGNS) {
    document.addEventListener(
      sign,
      ({ target }) => {
        leader = target instanceof Node && scroller.contains(target) ? 'pages' : 'text';
      },
      { capture: true, passive: true, signal: over.signal },
    );
  }
  const inNextFrame = (from: typeof leader, follow: () => void) => () => {
    if (leader !== from) return;
    frame ??= requestAnimationFrame(() => {
      frame = null;
      if (leader === from) follow();
    });
  };
  const onPages = inNextFrame('pages', () => {
    const offset = offsetOf(parts, readSpot());
    if (offset !== null) editor.showAtTop(offset);
  });
  scroller.addEventListener('scroll', onPages, { passive: true, signal: over.signal });
  const stop = editor.watchScrolling(
    inNextFrame('text', () => showSpot(spotOf(parts, editor.readTop() ?? 0))),
  );
  return () => {
    over.abort();
    stop();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

/** About where on the pages an offset of the text is: as far down its page as it is in the page’s text. */
export function spotOf(parts: readonly PagePart[], offset: number): PageSpot {
  const part = parts.find(({ end }) => end > offset) ?? parts.at(-1);
  if (!part) return { page: 1, share: 0 };
  const share = (offset - part.start) / Math.max(1, part.end - part.start);
  return { page: part.page, share: Math.min(1, Math.max(0, share)) };
}

/** The same the other way: null for a page of which the text has nothing. */
export function offsetOf(parts: readonly PagePart[], { page, share }: PageSpot): number | null {
  const part = parts.find((candidate) => candidate.page === page);
  return part ? Math.round(part.start + share * (part.end - part.start)) : null;
}
