import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { assignLetters } from '../../../../shared/model/assignLetters';
import { type Highlight, isLost } from '../../../../shared/model/highlight';
import { type HighlightId, highlightIdSchema, type LabelId } from '../../../../shared/model/ids';
import type { Label } from '../../../../shared/model/label';
import type { Link } from '../../../../shared/model/link';
import { useSeveral } from '../../../state/useSeveral';
import { useServices, useSession } from '../../../state/WindowContext';
import { isByMouse, placeMenu } from '../../../ui/menuPlace';
import { useWords } from '../../../ui/WordsContext';
import { filterByTag } from '../actions/changeFilter';
import { showHighlight } from '../actions/showHighlight';
import { SeveralHighlights } from '../SeveralHighlights';
import { HighlightItem } from './HighlightItem';
import styles from './HighlightList.module.css';
import { useListKeys } from './useListKeys';

/** A row’s estimated height in CSS pixels, until it is drawn. */
const ROW_HEIGHT_PX = 98;

const noLinks: readonly Link[] = [];

interface Props {
  /** In text order, the lost ones last. */
  highlights: readonly Highlight[];
  /** The one that is only there because it is shown in full. */
  leftOut: HighlightId | null;
  linksOf: ReadonlyMap<HighlightId, readonly Link[]>;
  labels: ReadonlyMap<LabelId, Label>;
}

/** The article’s highlights to choose from. Only visible rows are drawn. */
export function HighlightList({ highlights, leftOut, linksOf, labels }: Props) {
  const { say } = useWords();
  const services = useServices();
  const scroller = useRef<HTMLDivElement>(null);
  const listId = useId();
  const current = useSession((session) => session.highlight);
  const index = useMemo(
    () => highlights.findIndex(({ id }) => id === current),
    [highlights, current],
  );
  const ids = useMemo(() => highlights.map(({ id }) => id), [highlights]);
  const several = useSeveral(ids, current);
  const letters = useMemo(() => assignLetters([...labels.values()]), [labels]);
  const firstLost = useMemo(() => highlights.findIndex(isLost), [highlights]);
  const virtualizer = useVirtualizer({
    count: highlights.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    getItemKey: (row) => highlights[row]?.id ?? row,
    overscan: 6,
  });
  useEffect(() => {
    if (index !== -1) virtualizer.scrollToIndex(index);
  }, [index, virtualizer]);
  const onKeyDown = useListKeys(highlights, index, scroller, ROW_HEIGHT_PX, several);

  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    const pointed = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const row = isByMouse(event) ? pointed : event.currentTarget.querySelector('[data-active]');
    const highlight = highlightIdSchema.safeParse(row?.getAttribute('data-highlight')).data;
    if (!row || !highlight) return;
    showHighlight(services, highlight);
    const chosen = several.chosenWith(highlight);
    const at = placeMenu(event, row);
    services.actions.show({ menu: { kind: 'highlight', highlight, several: chosen, at } });
  };
  const rows = virtualizer.getVirtualItems();
  const renderRow = (row: VirtualItem) => {
    const highlight = highlights[row.index];
    if (!highlight) return null;
    const { id } = highlight;
    return (
      <div
        key={id}
        ref={virtualizer.measureElement}
        data-index={row.index}
        className={styles.row}
        style={{ transform: `translateY(${row.start}px)` }}
      >
        {row.index === firstLost && (
          <p aria-hidden className={styles.heading}>
            {say('highlights.lost.heading')}
          </p>
        )}
        {/* biome-ignore lint/a11y: focus and keys stay with the listbox, which points at the option. */}
        <div
          role="option"
          id={`${listId}${row.index}`}
          aria-selected={several.has(id)}
          data-active={row.index === index || undefined}
          aria-setsize={highlights.length}
          aria-posinset={row.index + 1}
          className={styles.option}
          data-highlight={id}
          onClick={(event) => {
            const { target } = event;
            const tag = target instanceof Element && target.closest<HTMLElement>('[data-tag]');
            if (tag) return filterByTag(services, tag.dataset.tag ?? '');
            if (!several.click(event, id)) several.choose({ kind: 'one', id });
            showHighlight(services, id);
          }}
        >
          <HighlightItem
            highlight={highlight}
            label={labels.get(highlight.label)}
            letter={letters.get(highlight.label)}
            links={linksOf.get(id) ?? noLinks}
            isLeftOut={id === leftOut}
          />
        </div>
      </div>
    );
  };
  const isPlaced = (row: VirtualItem) => firstLost === -1 || row.index < firstLost;
  const lost = rows.filter((row) => !isPlaced(row));
  return (
    <>
      <div
        ref={scroller}
        role="listbox"
        aria-multiselectable
        aria-label={say('highlights.list')}
        aria-activedescendant={
          rows.some((row) => row.index === index) ? `${listId}${index}` : undefined
        }
        tabIndex={0}
        data-pane-start
        className={styles.scroller}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <div className={styles.canvas} style={{ height: virtualizer.getTotalSize() }}>
          {rows.filter(isPlaced).map(renderRow)}
          {lost.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a <fieldset> can't stand in a listbox.
            <div role="group" aria-label={say('highlights.lost.group')}>
              {lost.map(renderRow)}
            </div>
          )}
        </div>
      </div>
      <SeveralHighlights several={several} />
    </>
  );
}
