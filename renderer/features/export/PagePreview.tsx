import { useEffect, useRef } from 'react';
import styles from './ExportDialog.module.css';

/**
 * A web page as it will look. It is one stop of Tab, which the arrow keys scroll: the frame is as high as the page in it,
 * and neither takes the focus nor the mouse, so that its links are no stops and Escape still reaches the dialog. Its
 * scripts do not run; it has the window's origin only so that it can be measured.
 */
export function PagePreview({ content }: { content: string }) {
  const scroller = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = () => {
    const page = frame.current?.contentDocument?.documentElement;
    if (!frame.current || !page) return;
    // A page is never lower than its frame: to see it shrink, the frame has to let go first.
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
    <section ref={scroller} aria-label="Preview" tabIndex={0} className={styles.preview}>
      <iframe
        ref={frame}
        title="The page"
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
