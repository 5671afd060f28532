import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { LedgerClaim } from '../../../shared/ledger/ledger';
import type { ArticleId } from '../../../shared/model/ids';
import { LedgerRow } from './LedgerRow';
import styles from './LedgerTable.module.css';

const ROW_HEIGHT_GUESS_PX = 112;

interface Props {
  claims: readonly LedgerClaim[];
  article: ArticleId;
}

/** The claims as a table of which only the rows in sight are drawn. */
export function LedgerTable({ claims, article }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_GUESS_PX,
    getItemKey: (index) => claims[index]?.highlight ?? index,
    overscan: 6,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <table aria-label="Ledger" aria-rowcount={claims.length + 1} className={styles.table}>
        <thead className={styles.head}>
          <tr aria-rowindex={1} className={styles.row}>
            {['Claim', 'Verdict', 'Sources', 'Note'].map((title) => (
              <th key={title} scope="col">
                {title}
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
