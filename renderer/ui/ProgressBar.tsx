import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './ProgressBar.module.css';

interface Props {
  label: string;
  /** 0 to 1; null while unknown. */
  fraction: number | null;
}

/** How far along something slow is. */
export function ProgressBar({ label, fraction }: Props) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={(fraction ?? 0) * 100}
      isIndeterminate={fraction === null}
      className={styles.track}
    >
      <div
        className={`${styles.bar} ${fraction === null ? styles.unknown : ''}`}
        {...(fraction !== null && { style: { width: `${fraction * 100}%` } })}
      />
    </AriaProgressBar>
  );
}
