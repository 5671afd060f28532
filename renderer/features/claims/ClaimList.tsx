import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { Proposal, ProposalKind } from '../../../shared/claims/Proposal';
import { inTurn } from '../../commands/inTurn';
import { useServices } from '../../state/WindowContext';
import { isMac } from '../../ui/isMac';
import { stepIndex } from '../../ui/stepIndex';
import { useWords } from '../../ui/WordsContext';
import styles from './ClaimList.module.css';
import { acceptKind, acceptProposal, dismissProposal } from './decideProposal';
import { showProposal } from './showClaims';

/** Estimated heights in CSS pixels, until they are drawn. */
const ROW_HEIGHT_PX = 64;
const HEADING_HEIGHT_PX = 30;
/** More than two lines can hold, in UTF-16 units. */
const QUOTE_LENGTH = 160;

type Row = { kind: ProposalKind; count: number } | { proposal: Proposal; index: number };

interface Props {
  /** Those of a kind are together. */
  proposals: readonly Proposal[];
  current: Proposal | null;
}

/**
 * The proposals by kind. Arrows, J and K show another one in the text, Enter accepts it, X and Delete dismiss it, Shift+Enter
 * accepts all of its kind, Escape goes back to the text. Only visible rows are drawn.
 */
export function ClaimList({ proposals, current }: Props) {
  const { say } = useWords();
  const services = useServices();
  const scroller = useRef<HTMLDivElement>(null);
  const listId = useId();
  const rows = useMemo(() => listRows(proposals), [proposals]);
  const index = current ? proposals.indexOf(current) : -1;
  const currentRow = rows.findIndex((row) => 'proposal' in row && row.index === index);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (isHeading(rows[at]) ? HEADING_HEIGHT_PX : ROW_HEIGHT_PX),
    overscan: 6,
  });
  useEffect(() => {
    // With its heading, where it is the first of its kind.
    if (currentRow !== -1) {
      virtualizer.scrollToIndex(isHeading(rows[currentRow - 1]) ? currentRow - 1 : currentRow);
    }
  }, [currentRow, rows, virtualizer]);
  useEffect(() => scroller.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const act = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const letter = key.toLowerCase();
    const step = letter === 'j' ? 'ArrowDown' : letter === 'k' ? 'ArrowUp' : key;
    const pageRows = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT_PX);
    const next = stepIndex(step, index, proposals.length, pageRows);
    if (next !== null) showProposal(services, proposals[next] ?? current);
    else if (key === 'Escape') services.store.getState().editor?.focus();
    else if (key === 'Enter') {
      inTurn(services, () => (shiftKey ? acceptKind(services) : acceptProposal(services)));
    } else if (letter === 'x' || key === 'Delete' || (isMac && key === 'Backspace')) {
      inTurn(services, () => dismissProposal(services));
    } else return false;
    return true;
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={say('claims.list')}
      aria-activedescendant={currentRow === -1 ? undefined : `${listId}${currentRow}`}
      tabIndex={0}
      data-pane-start
      className={styles.scroller}
      onKeyDown={onKeyDown}
    >
      <div className={styles.canvas} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index: at, start }) => {
          const row = rows[at];
          if (!row) return null;
          const place = { transform: `translateY(${start}px)` };
          return isHeading(row) ? (
            <p
              key={at}
              ref={virtualizer.measureElement}
              data-index={at}
              aria-hidden
              className={styles.heading}
              style={place}
            >
              {say(`claims.group.${row.kind}`, { count: row.count })}
            </p>
          ) : (
            // biome-ignore lint/a11y: focus and keys stay with the listbox, which points at the option.
            <div
              key={at}
              ref={virtualizer.measureElement}
              data-index={at}
              role="option"
              id={`${listId}${at}`}
              aria-selected={row.index === index}
              aria-setsize={proposals.length}
              aria-posinset={row.index + 1}
              className={styles.option}
              style={place}
              onClick={() => showProposal(services, row.proposal)}
            >
              <span className={styles.about}>
                <span className="visually-hidden">{say(`claims.kind.${row.proposal.kind}`)} </span>
                <bdi>{row.proposal.speaker}</bdi>
              </span>
              <span className={styles.quote} dir="auto">
                {row.proposal.quote.slice(0, QUOTE_LENGTH)}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function listRows(proposals: readonly Proposal[]): Row[] {
  const counts = new Map<ProposalKind, number>();
  for (const { kind } of proposals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return proposals.flatMap((proposal, index): Row[] => {
    const { kind } = proposal;
    const row = { proposal, index };
    return proposals[index - 1]?.kind === kind
      ? [row]
      : [{ kind, count: counts.get(kind) ?? 0 }, row];
  });
}

function isHeading(row: Row | undefined): row is Extract<Row, { count: number }> {
  return row !== undefined && 'count' in row;
}
