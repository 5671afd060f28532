import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { SearchKind } from '../../../shared/search/searchResult';
import { useWords } from '../../ui/WordsContext';
import { listChoices, type ResultChoice, type ResultRow } from './listResultRows';
import { choiceId, ResultChoiceItem } from './ResultChoiceItem';
import { ResultHeading } from './ResultHeading';
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
  onFold(kind: SearchKind): void;
  /** The last of what was fetched has come into view. */
  onEnd(): void;
}

/** What was found, by kind. Only visible rows are drawn, and the chosen one. The field keeps the focus, and its keys. */
export function ResultList(props: Props) {
  const { id, scroller, rows, active, isFollowed, firstOffsetPx, onTake, onFold, onEnd } = props;
  const { say } = useWords();
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
      // Headings can be reached by Tab, wherever the list is scrolled to.
      const always = rows.flatMap(({ type }, index) => (type === 'heading' ? [index] : []));
      if (activeRow !== -1) always.push(activeRow);
      return [...new Set([...defaultRangeExtractor(range), ...always])];
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
  const renderRow = (row: ResultRow) =>
    row.type === 'heading' ? (
      <ResultHeading heading={row} onFold={() => onFold(row.kind)} />
    ) : (
      <ResultChoiceItem
        id={choiceId(id, row.key)}
        choice={row}
        place={choices.indexOf(row) + 1}
        count={choices.length}
        isActive={row.key === active}
        onTake={() => onTake(row)}
      />
    );
  const renderRows = (isShown: (row: ResultRow) => boolean) =>
    drawn.map(({ index, start, key }) => {
      const row = rows[index];
      if (!row || !isShown(row)) return null;
      return (
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
      );
    });
  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {/* Beside the list, since a list of options can have no buttons in it. */}
        {renderRows(({ type }) => type === 'heading')}
        <div id={id} role="listbox" aria-label={say('search.results')}>
          {renderRows(({ type }) => type !== 'heading')}
        </div>
      </div>
    </div>
  );
}
