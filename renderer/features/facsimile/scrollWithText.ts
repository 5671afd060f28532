import type { ArticleEditorHandle } from '../../state/articleEditorHandle';
import type { PagePart } from './matching/listPageTexts';
import { offsetOf, type PageSpot, spotOf } from './matching/pageSpots';

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
