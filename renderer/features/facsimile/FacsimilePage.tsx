import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useServices } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import styles from './FacsimilePage.module.css';
import { PageHighlights } from './PageHighlights';
import { drawPicture } from './pdf/drawPicture';
import { type DrawnPage, drawText } from './pdf/drawText';
import type { ArticlePages } from './useArticlePages';
import type { PageSize } from './usePageList';

/** A page is drawn again once its size has not changed for this long. */
const QUIET_MS = 150;

interface Props {
  pdf: PDFDocumentProxy;
  page: number;
  /** What it calls itself. */
  label: string;
  /** CSS pixels per point. */
  scale: number;
  size: PageSize;
  article: ArticlePages;
  onSize(page: number, size: PageSize): void;
  /** Its text is there, and what is highlighted in it; null when it goes. */
  onDrawn(page: DrawnPage | null): void;
}

/** One page: its picture, the highlights on it, and its text, which can be selected. */
export function FacsimilePage(props: Props) {
  const { pdf, page: number, label, scale, size, article, onSize, onDrawn } = props;
  const { say } = useWords();
  const { client } = useServices();
  const picture = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const [drawn, setDrawn] = useState<DrawnPage | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const over = new AbortController();
    const open = async () => {
      try {
        const opened = await pdf.getPage(number);
        if (over.signal.aborted) return;
        const { width, height } = opened.getViewport({ scale: 1 });
        onSize(number, { width, height });
        setPage(opened);
        setDrawn(await drawText(opened, over.signal));
      } catch (error) {
        if (over.signal.aborted) return;
        setFailed(true);
        client.report('pane-failed', error);
      }
    };
    void open();
    return () => over.abort();
  }, [pdf, number, onSize, client]);

  useEffect(() => {
    if (!page) return;
    const over = new AbortController();
    const draw = async () => {
      try {
        const canvas = await drawPicture(page, scale, over.signal);
        if (canvas) picture.current?.replaceChildren(canvas);
      } catch (error) {
        setFailed(true);
        client.report('pane-failed', error);
      }
    };
    // The first time at once; then the last picture is stretched meanwhile.
    const isFirst = !picture.current?.firstChild;
    const timer = setTimeout(() => void draw(), isFirst ? 0 : QUIET_MS);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [page, scale, client]);

  // Its memory is given back when it is out of sight.
  useEffect(() => {
    const element = picture.current;
    return () => {
      element?.replaceChildren();
      page?.cleanup();
    };
  }, [page]);

  const width = size.width * scale;
  const height = size.height * scale;
  const hasText = drawn === null || drawn.string.text.trim() !== '';
  return (
    <section
      aria-label={say(hasText ? 'facsimile.page' : 'facsimile.page.picture', { page: label })}
      className={styles.page}
      style={{ width, height, '--total-scale-factor': scale } as CSSProperties}
      data-facsimile-page={number}
      aria-busy={!drawn && !hasFailed}
    >
      <div ref={picture} className={styles.picture} aria-hidden />
      {drawn && (
        <>
          <PageText drawn={drawn} onDrawn={onDrawn} />
          <PageHighlights page={number} drawn={drawn} article={article} />
        </>
      )}
      {hasFailed && <p className={styles.failed}>{say('facsimile.page.failed')}</p>}
    </section>
  );
}

/** Before what is drawn where its words are, which needs them in their place. */
function PageText({ drawn, onDrawn }: Pick<Props, 'onDrawn'> & { drawn: DrawnPage }) {
  const text = useRef<HTMLDivElement>(null);
  const tell = useRef(onDrawn);
  useEffect(() => {
    tell.current = onDrawn;
  });
  useLayoutEffect(() => {
    text.current?.replaceChildren(drawn.layer);
    tell.current(drawn);
    return () => tell.current(null);
  }, [drawn]);
  return <div ref={text} className={styles.text} />;
}
