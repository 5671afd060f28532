import { useEffect, useRef } from 'react';
import { positionOf } from '../../../shared/model/anchor';
import type { HighlightId } from '../../../shared/model/ids';
import { useServices } from '../../state/WindowContext';
import type { DrawnPage } from './pdf/drawText';
import type { ArticlePages } from './useArticlePages';
import type { PageList } from './usePageList';

/** Brings the highlight that is shown in the window into view on its page. `reveal` tries again once another page is drawn. */
export function useShownHighlight(
  { parts }: ArticlePages,
  { showSpot }: Pick<PageList, 'showSpot'>,
  drawn: ReadonlyMap<number, DrawnPage>,
): { reveal(): void } {
  const { store } = useServices();
  const wanted = useRef<{ id: HighlightId; page: number } | null>(null);
  const reveal = () => {
    const { current } = wanted;
    if (!current || !drawn.has(current.page)) return;
    // Its rectangles come with the next frame.
    requestAnimationFrame(() => {
      if (wanted.current !== current) return;
      wanted.current = null;
      document
        .querySelector(`[data-facsimile-page] [data-highlight="${CSS.escape(current.id)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
    });
  };
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(
    () =>
      store.subscribe(({ session, library }, before) => {
        const id = session.highlight;
        if (!id || id === before.session.highlight) return;
        const highlight = library?.open?.highlights.get(id);
        const position = highlight && positionOf(highlight.anchor);
        const part = position && parts.find(({ end }) => end > position.start);
        if (!part || part.start > position.end) return;
        wanted.current = { id, page: part.page };
        if (drawn.has(part.page)) latest.current();
        else {
          const share = (position.start - part.start) / Math.max(1, part.end - part.start);
          showSpot({ page: part.page, share: Math.min(0.9, Math.max(0, share - 0.2)) });
        }
      }),
    [store, parts, drawn, showSpot],
  );
  return { reveal };
}
