import { type CSSProperties, useState } from 'react';
import { loadLater } from '../state/loadLater';
import { PanelDivider } from '../ui/PanelDivider';
import { useWords } from '../ui/WordsContext';
import { Contained } from './Contained';
import styles from './FacsimilePanel.module.css';
import { keepPanelWidth, panelLimits, recallPanelWidth } from './panelWidths';

const FacsimileView = loadLater(
  async () => (await import('../features/facsimile/FacsimileView')).FacsimileView,
);

/** The pages of the original beside the text, as wide as they were last; below it where there is too little room. */
export function FacsimilePanel({ attachment }: { attachment: string }) {
  const { say } = useWords();
  const [widthPx, setWidthPx] = useState(() => recallPanelWidth('facsimile'));
  const { min, max, normal } = panelLimits.facsimile;
  const resize = (wanted: number) => {
    const next = Math.min(max, Math.max(min, Math.round(wanted)));
    setWidthPx(next);
    keepPanelWidth('facsimile', next);
  };
  const name = say('facsimile.pages');
  return (
    <section
      aria-label={name}
      data-pane
      tabIndex={-1}
      className={styles.panel}
      style={{ '--panel-width': `${widthPx}px` } as CSSProperties}
    >
      <Contained of={attachment}>
        <FacsimileView key={attachment} attachment={attachment} />
      </Contained>
      <PanelDivider
        label={say('window.panel.width', { panel: name })}
        side="end"
        value={widthPx}
        min={min}
        max={max}
        onChange={resize}
        onReset={() => resize(normal)}
      />
    </section>
  );
}
