import { Link2, TriangleAlert } from 'lucide-react';
import type { MouseEvent, Ref } from 'react';
import { titleOfCommand } from '../../../shared/commands/nameCommand';
import { describeLack } from '../../../shared/ledger/describeSources';
import { isSourced } from '../../../shared/ledger/isSourced';
import type { LedgerClaim } from '../../../shared/ledger/ledger';
import type { ArticleId } from '../../../shared/model/ids';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { DoubtList } from '../../ui/DoubtList';
import { listVerdictOptions } from '../../ui/listVerdictOptions';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import { ClaimSources } from './ClaimSources';
import styles from './LedgerTable.module.css';
import { revealClaim } from './revealClaim';

interface Props {
  /** Place in the table as arranged, from 0. */
  index: number;
  topPx: number;
  claim: LedgerClaim;
  article: ArticleId;
  ref: Ref<HTMLTableRowElement>;
  id: string;
  isChosen: boolean;
  /** The keyboard is on it. */
  isActive: boolean;
  /** True where the click chose it among others, and does nothing else. */
  onChoose(event: MouseEvent): boolean;
}

/** One claim: its passage, its verdict, its sources, its note. */
export function LedgerRow(props: Props) {
  const { index, topPx, claim, article, ref, id, isChosen, isActive, onChoose } = props;
  const words = useWords();
  const { say } = words;
  const services = useServices();
  const { actions } = services;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { highlight } = claim;
  const isToReview = claim.doubts.includes('reworded') || claim.doubts.includes('gone');
  const reveal = () => revealClaim(services, article, highlight);
  const review = async () => {
    await reveal();
    actions.show({ isInspectorShown: true, isReviewing: true, reviewed: highlight });
  };
  return (
    <tr
      ref={ref}
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-active={isActive || undefined}
      data-index={index}
      onMouseDown={(event) => {
        // Otherwise the browser would select the words between.
        if (event.shiftKey) event.preventDefault();
      }}
      onClickCapture={(event) => {
        if (onChoose(event)) event.stopPropagation();
      }}
      className={`${styles.row} ${isSourced(claim.links) ? '' : styles.unsourced}`}
      style={{ transform: `translateY(${topPx}px)` }}
    >
      <td>
        <button
          type="button"
          className={styles.quote}
          dir="auto"
          onClick={() => actions.attempt(reveal)}
        >
          {claim.quote}
        </button>
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
              actions.call('highlight.edit', {
                ...{ article, highlight },
                ...{ set: { verdict }, seen: { verdict: claim.verdict } },
              }),
            )
          }
        />
        <DoubtList doubts={claim.doubts} />
        {isToReview && (
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
      <td className={styles.note} dir="auto">
        {claim.note}
      </td>
    </tr>
  );
}
