import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { ArticleUi } from './articleUi';
import { HighlightLine } from './HighlightLine';
import styles from './HoverTip.module.css';

/** Tells what is under the mouse once it rests there. For the eyes only: the margin's marks say the same aloud. */
export function HoverTip({ ui }: { ui: ArticleUi }) {
  const hovered = useStore(ui, (state) => state.hovered);
  const isChoosing = useStore(ui, (state) => state.choice !== null);
  if (!hovered?.point || isChoosing) return null;
  const { clientX, clientY } = hovered.point;
  return createPortal(
    <div
      key={hovered.highlights.join()}
      aria-hidden
      className={styles.tip}
      style={{ left: clientX, top: clientY }}
    >
      {hovered.highlights.map((id) => (
        <HighlightLine key={id} highlight={id} isQuoteHidden={hovered.highlights.length === 1} />
      ))}
    </div>,
    document.body,
  );
}
