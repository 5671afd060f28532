import { Link2, TriangleAlert } from 'lucide-react';
import { type MouseEvent, type Ref, useEffect, useRef } from 'react';
import { titleOfCommand } from '../../../shared/commands/nameCommand';
import { describeLack } from '../../../shared/ledger/describeSources';
import type { LedgerRecord } from '../../../shared/ledger/groupLedger';
import { isSourced } from '../../../shared/ledger/isSourced';
import { editHighlights } from '../../state/editHighlights';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { DoubtList } from '../../ui/DoubtList';
import { listVerdictOptions } from '../../ui/listVerdictOptions';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import { isToReview } from './arrangeLedger';
import { ClaimSources } from './ClaimSources';
import styles from './LedgerTable.module.css';
import { NoteCell } from './NoteCell';
import { ReasonCell } from './ReasonCell';
import { revealClaim } from './revealClaim';

interface Props {
  /** Place in the table as arranged, from 0. */
  index: number;
  topPx: number;
  record: LedgerRecord;
  isArticleNamed: boolean;
  /** It is what commands act on. */
  isChosen: boolean;
  isFocusWanted: boolean;
  onFocused(): void;
  /** It is among several that are chosen. */
  isSelected: boolean;
  /** True where the click chose it among others, and does nothing else. */
  onSelect(event: MouseEvent): boolean;
  onMenu(event: MouseEvent): void;
  isNoteOpen: boolean;
  onNoteOpen(isOpen: boolean): void;
  ref: Ref<HTMLTableRowElement>;
}

/** One claim: its passage, its verdict, its sources, its note. */
export function LedgerRow(props: Props) {
  const { index, topPx, record, isChosen, isFocusWanted, ref } = props;
  const { claim } = record;
  const article = record.article.id;
  const words = useWords();
  const { say } = words;
  const services = useServices();
  const { actions } = services;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { highlight } = claim;
  const passage = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocusWanted) passage.current?.focus({ preventScroll: true });
  }, [isFocusWanted]);
  const reveal = () => revealClaim(services, article, highlight);
  const review = async () => {
    await reveal();
    actions.show({ isInspectorShown: true, isReviewing: true, reviewed: highlight });
  };
  return (
    <tr
      ref={ref}
      aria-rowindex={index + 2}
      data-index={index}
      aria-current={isChosen}
      onFocus={props.onFocused}
      aria-selected={props.isSelected}
      onMouseDown={(event) => {
        // Otherwise the browser would select the words between.
        if (event.shiftKey) event.preventDefault();
      }}
      onClickCapture={(event) => {
        if (props.onSelect(event)) event.stopPropagation();
      }}
      onContextMenu={props.onMenu}
      className={`${styles.row} ${isSourced(claim.links) ? '' : styles.unsourced} ${isChosen ? styles.chosen : ''}`}
      style={{ transform: `translateY(${topPx}px)` }}
    >
      <td>
        <button
          ref={passage}
          type="button"
          data-passage
          data-pane-start={isChosen || undefined}
          className={styles.quote}
          dir="auto"
          onClick={() => actions.attempt(reveal)}
        >
          {claim.quote}
        </button>
        {props.isArticleNamed && (
          <span className={styles.article} dir="auto">
            {record.article.title}
          </span>
        )}
        {claim.position === null && <span className={styles.lost}>{say('ledger.claim.lost')}</span>}
      </td>
      <td className={styles.verdict}>
        <Select
          label={say('ledger.column.verdict')}
          isLabelHidden
          value={claim.verdict}
          isDisabled={isReadOnly}
          options={listVerdictOptions(words)}
          onChange={(verdict) =>
            actions.attempt(() =>
              editHighlights(services, [{ highlight: record.highlight, set: { verdict } }]),
            )
          }
        />
        <ReasonCell highlight={record.highlight} isReadOnly={isReadOnly} />
        <DoubtList doubts={claim.doubts} />
        {isToReview(claim) && (
          <Button tone="quiet" onPress={() => actions.attempt(review)}>
            {say('ledger.claim.review')}
          </Button>
        )}
      </td>
      <td className={styles.sources}>
        {claim.isConflicting && (
          <span className={styles.conflict}>
            <TriangleAlert size={14} aria-hidden /> {say('ledger.claim.conflict')}
          </span>
        )}
        {!isSourced(claim.links) && (
          <span className={styles.none}>{say(describeLack(claim.links))}</span>
        )}
        {claim.links.length > 0 && <ClaimSources links={claim.links} />}
        <Button
          tone="quiet"
          isDisabled={isReadOnly}
          onPress={() => actions.openDialog({ kind: 'link', highlight })}
        >
          <Link2 size={14} aria-hidden /> {say(titleOfCommand('highlight.link'))}
        </Button>
      </td>
      <td>
        <NoteCell
          highlight={record.highlight}
          note={claim.note}
          isOpen={props.isNoteOpen}
          onOpenChange={props.onNoteOpen}
        />
      </td>
    </tr>
  );
}
