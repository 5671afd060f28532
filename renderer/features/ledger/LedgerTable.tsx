import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ArticleId, HighlightId } from '../../../shared/model/ids';
import type { Place } from '../../state/sessionState';
import { type Several, useSeveral } from '../../state/useSeveral';
import { useServices, useSession } from '../../state/WindowContext';
import { placeMenu } from '../../ui/menuPlace';
import { useKeptTop } from '../../ui/useKeptTop';
import { useWords } from '../../ui/WordsContext';
import { LedgerGroupHead } from './LedgerGroupHead';
import { LedgerRow } from './LedgerRow';
import styles from './LedgerTable.module.css';
import { type LedgerTableRow, stepToClaim } from './ledgerRows';
import { useChosenClaim } from './useChosenClaim';

/** Estimated heights in CSS pixels, until a row is drawn. */
const HEIGHT_PX = { claim: 112, group: 44 };

/** As little of a row as nobody reads: the next one is where the person is. */
const SLIVER_PX = 4;

const columns = ['claim', 'verdict', 'sources', 'note'] as const;

/** How tables were left, by their places in the history of this window: how far they were scrolled, in CSS pixels. */
const leftTables = new WeakMap<Place, { offsetPx: number; measured: VirtualItem[] }>();

/** What is done with several claims. Claims and highlights are different features: the window puts them together. */
export interface ForSeveral {
  /** What is shown below the table while several are chosen. */
  render(several: Several<HighlightId>): ReactNode;
  /** True where the key does something to all that are chosen. */
  press(event: KeyboardEvent, chosen: readonly HighlightId[]): boolean;
}

interface Props {
  label: string;
  rows: readonly LedgerTableRow[];
  /** Rows say which article they are in, since their group doesn’t. */
  isArticleNamed?: boolean;
  onFold?(group: string): void;
  /** The article whose ledger it is: it opens where it was left. */
  article?: ArticleId;
  /** What is done with several claims that are chosen. */
  forSeveral: ForSeveral;
}

/** Claims as a table, perhaps in groups, of which only visible rows are drawn, and the chosen one. It opens at the claim that was at its top last. */
export function LedgerTable(props: Props) {
  const { label, rows, isArticleNamed = false, onFold, article, forSeveral } = props;
  const { say } = useWords();
  const { store, actions } = useServices();
  const place = useSession((session) => session.place);
  const [left] = useState(() => leftTables.get(place));
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = useChosenClaim(rows);
  const ids = useMemo(
    () => rows.map((row) => (row.kind === 'claim' ? row.record.highlight.id : null)),
    [rows],
  );
  const several = useSeveral(
    useMemo(() => ids.filter((id) => id !== null), [ids]),
    ids[chosen.index] ?? null,
  );
  const heads = useMemo(
    () => rows.flatMap(({ kind }, index) => (kind === 'group' ? [index] : [])),
    [rows],
  );
  const isGrouped = heads.length > 0;
  const findHead = (index: number) => heads.findLast((head) => head <= index);
  /** Which of the claims a row is, from 0: heads are none. */
  const numberOf = (index: number) => index - heads.findLastIndex((head) => head <= index) - 1;
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
      if (left || !article) return;
      const top = store.getState().places.get(article)?.claim;
      const index = ids.indexOf(top ?? null);
      if (index > 0) virtualizer.scrollToIndex(index, { align: 'start' });
    },
    read() {
      const topPx = (scroller.current?.scrollTop ?? 0) + SLIVER_PX;
      const top = virtualizer.getVirtualItemForOffset(topPx);
      return ids[top?.index ?? 0] ?? null;
    },
    note(claim) {
      if (article) actions.notePlace(article, { claim });
    },
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
  /** Arrows lead from passage to passage, with Shift they choose what they pass. */
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnPassage = event.target instanceof Element && event.target.matches('[data-passage]');
    const from = ids[chosenIndex] ?? null;
    if (!isOnPassage || from === null) return;
    const step = { ArrowDown: 1, ArrowUp: -1 } as const;
    const direction = step[event.key as keyof typeof step];
    const next = direction ? stepToClaim(rows, chosenIndex, direction) : -1;
    const indexes = { from: numberOf(chosenIndex), next: numberOf(next) };
    const pressed = several.press(event, from, ids[next] ?? null, indexes);
    if (!pressed) {
      if (!forSeveral.press(event, several.chosen)) return;
    } else if (pressed === 'moved') {
      chosen.choose(rows[next]);
      chosen.setWantedFocus(rows[next]?.key);
    }
    event.preventDefault();
  };
  const stuck = findHead(virtualizer.range?.startIndex ?? 0);
  return (
    <>
      <div ref={scroller} className={`${styles.scroller} ${isGrouped ? styles.grouped : ''}`}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen like those of a list.
          role="grid"
          aria-label={label}
          aria-multiselectable
          aria-rowcount={rows.length + 1}
          className={styles.table}
          onKeyDown={onKeyDown}
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
                  isSelected={several.has(row.record.highlight.id)}
                  onSelect={(event) => {
                    const { id } = row.record.highlight;
                    if (several.click(event, id, numberOf(index))) {
                      // So that the keyboard is on them too.
                      chosen.choose(row);
                      chosen.setWantedFocus(row.key);
                      return true;
                    }
                    focusedKey.current = row.key;
                    chosen.choose(row);
                    several.choose({ kind: 'one', id, index: numberOf(index) });
                    return false;
                  }}
                  onMenu={(event) => {
                    event.preventDefault();
                    const { id: highlight } = row.record.highlight;
                    const on = event.target instanceof Element ? event.target : event.currentTarget;
                    actions.show({
                      menu: {
                        kind: 'highlight',
                        highlight,
                        several: several.chosenWith(highlight),
                        at: placeMenu(event, on),
                      },
                    });
                  }}
                  isNoteOpen={row.key === chosen.noteKey}
                  onNoteOpen={(isOpen) => chosen.setNoteKey(isOpen ? row.key : null)}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {forSeveral.render(several)}
    </>
  );
}
