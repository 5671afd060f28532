import type { TextRun } from '../../shared/revision/comparedBlock';
import styles from './Runs.module.css';

/** Words of two texts: what was added is underlined, what was removed struck through, so that no colour is needed. */
export function Runs({ runs }: { runs: readonly TextRun[] }) {
  return runs.map(({ kind, text }, index) => {
    // Runs have no ids, and never change places.
    const key = `${index} ${kind}`;
    if (kind === 'added') {
      return (
        <ins key={key} className={styles.added}>
          {text}
        </ins>
      );
    }
    if (kind === 'removed') {
      return (
        <del key={key} className={styles.removed}>
          {text}
        </del>
      );
    }
    return <span key={key}>{text}</span>;
  });
}
