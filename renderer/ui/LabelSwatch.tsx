import type { Label } from '../../shared/model/label';
import styles from './LabelSwatch.module.css';

interface Props {
  label: Pick<Label, 'color' | 'mark'>;
  /** What stands for the label in the margin, where it is one of the library. */
  letter?: string | undefined;
}

/** A label's colour and mark, as they look in the text. Decorative: the label's name stands beside it. */
export function LabelSwatch({ label, letter = 'ab' }: Props) {
  return (
    <span
      aria-hidden
      data-letter={letter}
      className={styles.swatch}
      style={{
        background: `var(--label-${label.color}-wash)`,
        textDecorationColor: `var(--label-${label.color})`,
        textDecorationStyle: label.mark,
      }}
    />
  );
}
