import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { isTextField } from '../../ui/isTextField';
import { useWords } from '../../ui/WordsContext';
import { FacsimileBar } from './FacsimileBar';
import styles from './FacsimileDocument.module.css';
import { FacsimilePage } from './FacsimilePage';
import { facsimileLook, setFacsimileLook, stepZoom } from './facsimileLook';
import { spotOf } from './matching/pageSpots';
import type { DrawnPage } from './pdf/drawText';
import { scrollWithText } from './scrollWithText';
import { useArticlePages } from './useArticlePages';
import { useFacsimileSelection } from './useFacsimileSelection';
import { usePageList } from './usePageList';
import { useShownHighlight } from './useShownHighlight';

/** CSS pixels for a point of a PDF at its own size. */
const POINT_PX = 96 / 72;

/** The pages of a PDF, one below the other, with the highlights of the article’s text. */
export function FacsimileDocument({ pdf }: { pdf: PDFDocumentProxy }) {
  const { say } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const look = useStore(facsimileLook);
  const article = useArticlePages();
  const list = usePageList(pdf, scroller, (widthPt, roomPx) =>
    look.zoom === 'fit' ? roomPx / widthPt : look.zoom * POINT_PX,
  );
  const [drawn] = useState(() => new Map<number, DrawnPage>());
  useFacsimileSelection(scroller, drawn, article);
  const wanted = useShownHighlight(article, list, drawn);
  const { isFollowing } = look;
  const { readSpot, showSpot, isLaidOut } = list;
  // The pages open where the person is in the text.
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current || !isLaidOut || !article.editor) return;
    hasBegun.current = true;
    const top = article.editor.readTop();
    if (top !== null) showSpot(spotOf(article.parts, top));
  }, [isLaidOut, article, showSpot]);
  useEffect(() => {
    if (!isFollowing || !article.editor || !scroller.current) return;
    const { editor, parts } = article;
    return scrollWithText(editor, parts, { scroller: scroller.current, readSpot, showSpot });
  }, [isFollowing, article, readSpot, showSpot]);

  const zoom = (direction: 1 | -1) =>
    setFacsimileLook({ zoom: stepZoom(list.scaleOf(list.page) / POINT_PX, direction) });
  const fit = () => setFacsimileLook({ zoom: 'fit' });
  const goTo = (page: number) => showSpot({ page, share: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      '+': () => zoom(1),
      '=': () => zoom(1),
      '-': () => zoom(-1),
      '0': fit,
      Home: () => goTo(1),
      End: () => goTo(pdf.numPages),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.document} onKeyDown={onKeyDown}>
      <FacsimileBar
        page={list.page}
        labels={list.labels}
        count={pdf.numPages}
        onPage={goTo}
        onZoom={zoom}
        onFit={fit}
      />
      <div
        ref={scroller}
        className={styles.scroller}
        role="document"
        aria-label={say('facsimile.pages')}
        data-pane-start
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
      >
        <div className={styles.pages} style={{ height: list.heightPx, minWidth: list.widthPx }}>
          {list.shown.map(({ page, topPx, scale, size }) => (
            <div key={page} className={styles.place} style={{ top: topPx }}>
              <FacsimilePage
                pdf={pdf}
                page={page}
                label={list.labels?.[page - 1] ?? String(page)}
                scale={scale}
                size={size}
                article={article}
                onSize={list.setSize}
                onDrawn={(now) => {
                  if (now) drawn.set(page, now);
                  else drawn.delete(page);
                  wanted.reveal();
                }}
              />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
