import type { Label } from '../../shared/model/label';
import styles from './LabelSwatch.module.css';

/** A label's colour and mark, as they look in the text. Decorative: the label's name stands beside it. */
export function LabelSwatch({ label }: { label: Pick<Label, 'color' | 'mark'> }) {
  return (
    <span
      aria-hidden
      className={styles.swatch}
      style={{
        background: `var(--label-${label.color}-wash)`,
        textDecorationColor: `var(--label-${label.color})`,
        textDecorationStyle: label.mark,
      }}
    />
  );
}
