import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import type { LedgerGroup } from '../../../shared/ledger/groupLedger';
import { useSession } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import styles from './LedgerTable.module.css';

interface Props {
  /** Place in the table as arranged, from 0. */
  index: number;
  topPx: number;
  group: LedgerGroup;
  isFolded: boolean;
  /** It stays at the top while its claims are scrolled. */
  isStuck: boolean;
  onFold(): void;
  ref: Ref<HTMLTableRowElement>;
}

/** The head of a group of claims, which folds it. */
export function LedgerGroupHead({ index, topPx, group, isFolded, isStuck, onFold, ref }: Props) {
  const { say } = useWords();
  const grouping = useSession((session) => session.ledgerGrouping);
  return (
    <tr
      ref={ref}
      aria-rowindex={index + 2}
      data-index={index}
      className={`${styles.group} ${isStuck ? styles.stuck : ''}`}
      {...(!isStuck && { style: { transform: `translateY(${topPx}px)` } })}
    >
      <th scope="rowgroup" colSpan={4}>
        <button
          type="button"
          aria-expanded={!isFolded}
          className={styles.groupButton}
          onClick={onFold}
        >
          <ChevronDown size={16} aria-hidden className={styles.chevron} />
          <bdi className={styles.groupTitle}>
            {group.title ??
              say(grouping === 'tag' ? 'ledger.group.noTag' : 'ledger.group.noSource')}
          </bdi>
          <span className={styles.groupCount}>
            {say('ledger.group.count', {
              count: group.records.length,
              unsourced: group.unsourced,
            })}
          </span>
        </button>
      </th>
    </tr>
  );
}
