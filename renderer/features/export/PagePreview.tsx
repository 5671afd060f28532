import { useEffect, useRef } from 'react';
import { useWords } from '../../ui/WordsContext';
import styles from './ExportDialog.module.css';

/**
 * A web page as it will look. It is a single tab stop, which the arrow keys scroll: the frame is as high as the page in
 * it and takes neither focus nor mouse, so its links are no tab stops and Escape still reaches the dialog. Its scripts
 * don’t run; it has the window’s origin only so that it can be measured.
 */
export function PagePreview({ content }: { content: string }) {
  const { say } = useWords();
  const label = say('exportDialog.preview');
  const scroller = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = () => {
    const page = frame.current?.contentDocument?.documentElement;
    if (!frame.current || !page) return;
    // A page is never shorter than its frame, so the frame has to collapse before the page is measured.
    frame.current.style.height = '0';
    frame.current.style.height = `${page.scrollHeight}px`;
  };
  useEffect(() => {
    if (!scroller.current) return;
    const observer = new ResizeObserver(fit);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do too.
    <section ref={scroller} aria-label={label} tabIndex={0} className={styles.preview}>
      <iframe
        ref={frame}
        title={say('exportDialog.previewedPage')}
        sandbox="allow-same-origin"
        srcDoc={content}
        tabIndex={-1}
        scrolling="no"
        className={styles.page}
        onLoad={fit}
      />
    </section>
  );
}
