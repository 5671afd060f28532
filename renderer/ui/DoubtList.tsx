import { TriangleAlert } from 'lucide-react';
import type { Doubt } from '../../shared/ledger/findDoubts';
import styles from './DoubtList.module.css';
import { useWords } from './WordsContext';

/** What does not hold together in a highlight’s record. It is there while empty, so that screen readers hear of what comes up. */
export function DoubtList({ doubts }: { doubts: readonly Doubt[] }) {
  const { say } = useWords();
  return (
    <div role="status" className={styles.doubts}>
      {doubts.map((doubt) => (
        <p key={doubt} className={styles.doubt}>
          <TriangleAlert size={13} aria-hidden className={styles.sign} />
          {say(`ledger.doubt.${doubt}`)}
        </p>
      ))}
    </div>
  );
}
