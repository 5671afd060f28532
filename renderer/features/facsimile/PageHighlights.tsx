import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { positionOf } from '../../../shared/model/anchor';
import type { HighlightId } from '../../../shared/model/ids';
import { listLeftOut } from '../../state/leftOut';
import { useLibrary, useOpenArticle, useSession, useWindow } from '../../state/WindowContext';
import { findAreas, type PageArea } from './findAreas';
import { PageAlignment } from './matching/PageAlignment';
import styles from './PageHighlights.module.css';
import type { DrawnPage } from './pdf/drawText';
import type { ArticlePages } from './useArticlePages';

interface Props {
  page: number;
  drawn: DrawnPage;
  article: ArticlePages;
}

interface Shown {
  readonly id: HighlightId;
  readonly areas: readonly PageArea[];
}

/** The article’s highlights where they stand on a page. */
export function PageHighlights({ page, drawn, article }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const highlights = useOpenArticle((open) => open.highlights);
  const labels = useLibrary((library) => library.labels);
  const selected = useSession((session) => session.highlight);
  const leftOut = useWindow(listLeftOut);
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const alignment = useAlignment(page, drawn, article);

  useLayoutEffect(() => {
    const { current } = layer;
    if (!current || !highlights) return;
    setShown(
      [...highlights.values()].flatMap(({ id, anchor }) => {
        const position = positionOf(anchor);
        const ranges = position ? alignment.toPage(position) : [];
        const areas = ranges.flatMap((range) => findAreas(drawn, range, current));
        return areas.length > 0 ? [{ id, areas }] : [];
      }),
    );
  }, [alignment, highlights, drawn]);

  return (
    <div ref={layer} className={styles.layer} aria-hidden>
      {shown.map(({ id, areas }) => {
        const highlight = highlights?.get(id);
        const label = highlight && labels.get(highlight.label);
        if (!label) return null;
        return areas.map(({ left, top, width, height }) => (
          <div
            key={`${id} ${left} ${top}`}
            className={styles.area}
            data-highlight={id}
            data-mark={label.mark}
            data-selected={id === selected || undefined}
            data-dimmed={(id !== selected && leftOut.has(id)) || undefined}
            style={
              {
                left: `${left}%`,
                top: `${top}%`,
                width: `${width}%`,
                height: `${height}%`,
                '--color': `var(--label-${label.color})`,
              } as CSSProperties
            }
          />
        ));
      })}
    </div>
  );
}

/** Made again only where the text of the page is another. */
function useAlignment(
  page: number,
  drawn: DrawnPage,
  { text, parts }: ArticlePages,
): PageAlignment {
  const own = parts.filter((part) => part.page === page);
  const key = own.map(({ start, end }) => `${start} ${text.slice(start, end)}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all that matters of the article.
  return useMemo(() => new PageAlignment(text, own, drawn.string.text), [key, drawn]);
}
