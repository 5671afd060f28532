import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { LedgerClaim } from '../../../shared/ledger/ledger';
import type { ArticleId, HighlightId } from '../../../shared/model/ids';
import { type Several, useSeveral } from '../../state/useSeveral';
import { useActions, useServices } from '../../state/WindowContext';
import { isByMouse, placeMenu } from '../../ui/menuPlace';
import { stepIndex } from '../../ui/stepIndex';
import { useWords } from '../../ui/WordsContext';
import { LedgerRow } from './LedgerRow';
import styles from './LedgerTable.module.css';
import { revealClaim } from './revealClaim';

const ROW_HEIGHT_GUESS_PX = 112;

/** Height of the head, which stays in view above the rows. */
const HEAD_PX = 44;

const columns = ['claim', 'verdict', 'sources', 'note'] as const;

interface Props {
  claims: readonly LedgerClaim[];
  article: ArticleId;
  /** What is shown below the table while several claims are chosen. */
  renderSeveral(several: Several<HighlightId>): ReactNode;
}

/** The claims as a table, of which only visible rows are drawn. Arrows lead from row to row, Enter to the passage. */
export function LedgerTable({ claims, article, renderSeveral }: Props) {
  const { say } = useWords();
  const services = useServices();
  const actions = useActions();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const tableId = useId();
  const ids = useMemo(() => claims.map(({ highlight }) => highlight), [claims]);
  const several = useSeveral(ids, null);
  const [activeId, setActiveId] = useState<HighlightId | null>(null);
  const active = Math.max(0, activeId ? ids.indexOf(activeId) : 0);
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_GUESS_PX,
    getItemKey: (index) => claims[index]?.highlight ?? index,
    overscan: 6,
    scrollPaddingEnd: HEAD_PX,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (active < range.count && !drawn.includes(active)) drawn.push(active);
      return drawn;
    },
  });
  const rowId = (index: number) => `${tableId}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const from = ids[active];
    // What is in the rows has keys of its own.
    if (event.target !== event.currentTarget || from === undefined || event.altKey) return;
    const pageRows = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT_GUESS_PX);
    const next = stepIndex(event.key, active, ids.length, pageRows);
    const pressed = several.press(event, from, next === null ? null : (ids[next] ?? null));
    if (pressed === 'moved' && next !== null) {
      setActiveId(ids[next] ?? null);
      rows.scrollToIndex(next, { align: 'auto' });
    } else if (!pressed && event.key === 'Enter') {
      actions.attempt(() => revealClaim(services, article, from));
    } else if (!pressed) return;
    event.preventDefault();
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    const row = isByMouse(event)
      ? event.target instanceof Element && event.target.closest<HTMLElement>('[data-index]')
      : document.getElementById(rowId(active));
    const highlight = row && ids[Number(row.dataset.index)];
    if (!highlight) return;
    const on = event.target instanceof Element && row.contains(event.target) ? event.target : row;
    const chosen = several.chosenWith(highlight);
    const at = placeMenu(event, on);
    actions.show({ menu: { kind: 'highlight', highlight, several: chosen, at } });
  };
  return (
    <>
      <div ref={scroller} className={styles.scroller}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen like those of a list.
          role="grid"
          aria-label={say('ledger.title')}
          aria-multiselectable
          aria-rowcount={claims.length + 1}
          aria-activedescendant={rowId(active)}
          tabIndex={0}
          className={styles.table}
          onKeyDown={onKeyDown}
          onContextMenu={onContextMenu}
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
                    id={rowId(index)}
                    index={index}
                    topPx={start}
                    claim={claim}
                    article={article}
                    isChosen={several.has(claim.highlight)}
                    isActive={index === active}
                    onChoose={(event) => {
                      setActiveId(claim.highlight);
                      const isAmongOthers = several.click(event, claim.highlight);
                      if (isAmongOthers) table.current?.focus({ preventScroll: true });
                      else several.choose({ kind: 'one', id: claim.highlight });
                      return isAmongOthers;
                    }}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
      {renderSeveral(several)}
    </>
  );
}
