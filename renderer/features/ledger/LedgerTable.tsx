import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { LedgerClaim } from '../../../shared/ledger/ledger';
import type { ArticleId } from '../../../shared/model/ids';
import { useServices } from '../../state/WindowContext';
import { useKeptTop } from '../../ui/useKeptTop';
import { useWords } from '../../ui/WordsContext';
import { LedgerRow } from './LedgerRow';
import styles from './LedgerTable.module.css';

const ROW_HEIGHT_GUESS_PX = 112;

const columns = ['claim', 'verdict', 'sources', 'note'] as const;

interface Props {
  claims: readonly LedgerClaim[];
  article: ArticleId;
}

/** The claims as a table, of which only visible rows are drawn. It opens at the claim that was at its top last. */
export function LedgerTable({ claims, article }: Props) {
  const { say } = useWords();
  const { store, actions } = useServices();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_GUESS_PX,
    getItemKey: (index) => claims[index]?.highlight ?? index,
    overscan: 6,
  });
  useKeptTop({
    scroller,
    start() {
      const top = store.getState().places.get(article)?.claim;
      const index = claims.findIndex(({ highlight }) => highlight === top);
      if (index > 0) rows.scrollToIndex(index, { align: 'start' });
    },
    read() {
      const top = rows.getVirtualItemForOffset((scroller.current?.scrollTop ?? 0) + 1);
      return claims[top?.index ?? 0]?.highlight ?? null;
    },
    note: (claim) => actions.notePlace(article, { claim }),
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        aria-label={say('ledger.title')}
        aria-rowcount={claims.length + 1}
        className={styles.table}
      >
        <thead className={styles.head}>
          <tr aria-rowindex={1} className={styles.row}>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`ledger.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const claim = claims[index];
            return (
              claim && (
                <LedgerRow
                  key={key}
                  ref={rows.measureElement}
                  index={index}
                  topPx={start}
                  claim={claim}
                  article={article}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
