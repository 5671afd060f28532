import { type ReactNode, useState } from 'react';
import { PanelDivider } from '../ui/PanelDivider';
import { useWords } from '../ui/WordsContext';
import styles from './Panel.module.css';
import { keepPanelWidth, panelLimits, recallPanelWidth } from './panelWidths';

interface Props {
  /** Its accessible name. */
  name: string;
  side: 'start' | 'end';
  children: ReactNode;
}

/** A side of the window whose width can be dragged and is remembered. At the end side of a narrow window it lies over the middle. */
export function Panel({ name, side, children }: Props) {
  const { say } = useWords();
  const [widthPx, setWidthPx] = useState(() => recallPanelWidth(side));
  const { min, max, normal } = panelLimits[side];
  const resize = (wanted: number) => {
    const next = Math.min(max, Math.max(min, Math.round(wanted)));
    setWidthPx(next);
    keepPanelWidth(side, next);
  };
  const divider = (
    <PanelDivider
      label={say('window.panel.width', { panel: name })}
      side={side}
      value={widthPx}
      min={min}
      max={max}
      onChange={resize}
      onReset={() => resize(normal)}
    />
  );
  return (
    <aside
      aria-label={name}
      data-pane
      tabIndex={-1}
      className={`${styles.panel} ${styles[side]}`}
      style={{ width: widthPx }}
    >
      <div className={styles.content}>{children}</div>
      {divider}
    </aside>
  );
}
