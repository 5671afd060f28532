import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { ArticleUi } from './articleUi';
import { HighlightLine } from './HighlightLine';
import styles from './HoverTip.module.css';

/** Describes what is under the mouse once it rests there. Visual only: screen readers get the same from the margin’s marks. */
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
