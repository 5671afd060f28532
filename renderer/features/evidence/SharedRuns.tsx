import type { SharedRun } from '../../../shared/ledger/markShared';
import styles from './shared.module.css';

/** A text with the words marked that another one has too. */
export function SharedRuns({ runs }: { runs: readonly SharedRun[] }) {
  return runs.map(({ text, isShared }, index) => {
    // Runs have no ids, and never change places.
    const key = `${index}`;
    return isShared ? (
      <mark key={key} className={styles.shared}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
