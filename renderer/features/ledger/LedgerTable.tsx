import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Place } from '../../state/sessionState';
import { useSession } from '../../state/WindowContext';
import { useServices } from '../../state/WindowContext';
import { useKeptTop } from '../../ui/useKeptTop';
import { useWords } from '../../ui/WordsContext';
import { LedgerGroupHead } from './LedgerGroupHead';
import { LedgerRow } from './LedgerRow';
import styles from './LedgerTable.module.css';
import type { LedgerTableRow } from './ledgerRows';
import { useChosenClaim } from './useChosenClaim';

/** Estimated heights in CSS pixels, until a row is drawn. */
const HEIGHT_PX = { claim: 112, group: 44 };

const columns = ['claim', 'verdict', 'sources', 'note'] as const;

/** How tables were left, by their places in the history of this window: how far they were scrolled, in CSS pixels. */
const leftTables = new WeakMap<Place, { offsetPx: number; measured: VirtualItem[] }>();

interface Props {
  label: string;
  rows: readonly LedgerTableRow[];
  /** Rows say which article they are in, since their group doesn’t. */
  isArticleNamed?: boolean;
  onFold?(group: string): void;
}

/** Claims as a table, perhaps in groups, of which only visible rows are drawn, and the chosen one. It opens at the claim that was at its top last. */
export function LedgerTable({ label, rows, isArticleNamed = false, onFold }: Props) {
  const { say } = useWords();
  const { store, actions } = useServices();
  const place = useSession((session) => session.place);
  const [left] = useState(() => leftTables.get(place));
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = useChosenClaim(rows);
  const heads = useMemo(
    () => rows.flatMap(({ kind }, index) => (kind === 'group' ? [index] : [])),
    [rows],
  );
  const isGrouped = heads.length > 0;
  const findHead = (index: number) => heads.findLast((head) => head <= index);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHT_PX[rows[index]?.kind ?? 'claim'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollPaddingStart: isGrouped ? HEIGHT_PX.group : 0,
    rangeExtractor: (range) => {
      const also = [findHead(range.startIndex) ?? -1, chosen.index].filter((index) => index !== -1);
      return [...new Set([...defaultRangeExtractor(range), ...also])].sort((a, b) => a - b);
    },
    ...(left && { initialOffset: left.offsetPx, initialMeasurementsCache: left.measured }),
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
  useLayoutEffect(() => () => {
    leftTables.set(place, {
      offsetPx: virtualizer.scrollOffset ?? 0,
      measured: virtualizer.measurementsCache,
    });
  });
  const { index: chosenIndex, key: chosenKey } = chosen;
  // What a row's own focus has chosen is in view, and must not move under the pointer.
  const focusedKey = useRef(chosenKey);
  useEffect(() => {
    if (chosenKey === undefined || chosenKey === focusedKey.current) return;
    focusedKey.current = chosenKey;
    virtualizer.scrollToIndex(chosenIndex);
  }, [chosenIndex, chosenKey, virtualizer]);
  const stuck = findHead(virtualizer.range?.startIndex ?? 0);
  return (
    <div ref={scroller} className={`${styles.scroller} ${isGrouped ? styles.grouped : ''}`}>
      <table aria-label={label} aria-rowcount={rows.length + 1} className={styles.table}>
        <thead className={styles.head}>
          <tr aria-rowindex={1} className={styles.row}>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`ledger.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (!row) return null;
            const at = { index, topPx: start, ref: virtualizer.measureElement };
            if (row.kind === 'group') {
              return (
                <LedgerGroupHead
                  key={key}
                  {...at}
                  group={row.group}
                  isFolded={row.isFolded}
                  isStuck={index === stuck}
                  onFold={() => onFold?.(row.group.key)}
                />
              );
            }
            return (
              <LedgerRow
                key={key}
                {...at}
                record={row.record}
                isArticleNamed={isArticleNamed}
                isChosen={row.key === chosenKey}
                isFocusWanted={row.key === chosen.wantedFocus}
                onFocused={() => {
                  focusedKey.current = row.key;
                  chosen.choose(row);
                  if (chosen.wantedFocus !== undefined) chosen.setWantedFocus(undefined);
                }}
                isNoteOpen={row.key === chosen.noteKey}
                onNoteOpen={(isOpen) => chosen.setNoteKey(isOpen ? row.key : null)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
