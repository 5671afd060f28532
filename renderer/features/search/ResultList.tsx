import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import { useWords } from '../../ui/WordsContext';
import { listChoices, type ResultChoice, type ResultRow } from './listResultRows';
import { choiceId, ResultChoiceItem } from './ResultChoiceItem';
import styles from './ResultList.module.css';

/** Estimated heights in CSS pixels, until a row is drawn. */
const HEIGHT_PX = { heading: 44, hit: 84, more: 40 };

interface Props {
  id: string;
  scroller: RefObject<HTMLDivElement | null>;
  rows: readonly ResultRow[];
  /** The key of the chosen row; with `isFollowed` it is kept in view, since a key chose it. */
  active: string | undefined;
  isFollowed: boolean;
  /** Where the list was left, in CSS pixels from its top. */
  firstOffsetPx: number;
  onTake(choice: ResultChoice): void;
  /** The last of what was fetched has come into view. */
  onEnd(): void;
}

/** What was found, by kind. Only visible rows are drawn, and the chosen one. The field keeps the focus, and its keys. */
export function ResultList(props: Props) {
  const { id, scroller, rows, active, isFollowed, firstOffsetPx, onTake, onEnd } = props;
  const { say, number } = useWords();
  const choices = listChoices(rows);
  const activeRow = rows.findIndex(({ key }) => key === active);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHT_PX[rows[index]?.type ?? 'hit'],
    getItemKey: (index) => rows[index]?.key ?? index,
    initialOffset: firstOffsetPx,
    overscan: 6,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (activeRow !== -1 && !drawn.includes(activeRow)) drawn.push(activeRow);
      return drawn;
    },
  });
  useEffect(() => {
    if (!isFollowed || activeRow === -1) return;
    // The first is shown with its heading.
    virtualizer.scrollToIndex(activeRow === 1 ? 0 : activeRow);
  }, [isFollowed, activeRow, virtualizer]);
  const drawn = virtualizer.getVirtualItems();
  const isAtEnd = drawn.some(({ index }) => index === rows.length - 1);
  useEffect(() => {
    if (isAtEnd) onEnd();
  }, [isAtEnd, onEnd]);
  const renderRow = (row: ResultRow) => {
    if (row.type !== 'heading') {
      return (
        <ResultChoiceItem
          id={choiceId(id, row.key)}
          choice={row}
          place={choices.indexOf(row) + 1}
          count={choices.length}
          isActive={row.key === active}
          onTake={() => onTake(row)}
        />
      );
    }
    return (
      <div aria-hidden className={styles.heading}>
        {say(`search.kind.${row.kind}`)}
        <span className={styles.total}>
          {row.hasMore ? say('search.totalMore', { count: row.total }) : number(row.total)}
        </span>
      </div>
    );
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        id={id}
        role="listbox"
        aria-label={say('search.results')}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {drawn.map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                role="presentation"
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                {renderRow(row)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
