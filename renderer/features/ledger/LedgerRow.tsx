import { Link2, TriangleAlert } from 'lucide-react';
import type { Ref } from 'react';
import { describeLack } from '../../../shared/ledger/describeSources';
import { isSourced } from '../../../shared/ledger/isSourced';
import type { LedgerClaim } from '../../../shared/ledger/ledger';
import type { ArticleId } from '../../../shared/model/ids';
import { useActions, useLibrary, useOpenArticle, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { verdictOptions } from '../../ui/verdictOptions';
import { ClaimSources } from './ClaimSources';
import styles from './LedgerTable.module.css';

interface Props {
  /** Place in the table as it is arranged, from 0. */
  index: number;
  topPx: number;
  claim: LedgerClaim;
  article: ArticleId;
  ref: Ref<HTMLTableRowElement>;
}

/** One claim: its passage, its verdict, its sources, its note. */
export function LedgerRow({ index, topPx, claim, article, ref }: Props) {
  const { store } = useServices();
  const actions = useActions();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { highlight } = claim;
  const isReworded = useOpenArticle(
    (open) => claim.position !== null && open.highlights.get(highlight)?.review != null,
  );
  const reveal = async () => {
    await actions.openArticle(article);
    actions.show({ highlight });
    store.getState().editor?.reveal(highlight);
  };
  return (
    <tr
      ref={ref}
      aria-rowindex={index + 2}
      data-index={index}
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
        {claim.position === null && <span className={styles.lost}>Lost from the text</span>}
        {isReworded && <span className={styles.lost}>Reworded by a newer text: to review</span>}
      </td>
      <td>
        <Select
          label="Verdict"
          isLabelHidden
          value={claim.verdict}
          isDisabled={isReadOnly}
          options={verdictOptions}
          onChange={(verdict) =>
            actions.attempt(() =>
              actions.call('highlight.edit', {
                ...{ article, highlight },
                ...{ set: { verdict }, seen: { verdict: claim.verdict } },
              }),
            )
          }
        />
      </td>
      <td className={styles.sources}>
        {claim.isConflicting && (
          <span className={styles.conflict}>
            <TriangleAlert size={14} aria-hidden /> Sources in conflict
          </span>
        )}
        {!isSourced(claim.links) && (
          <span className={styles.none}>{describeLack(claim.links)}</span>
        )}
        {claim.links.length > 0 && <ClaimSources links={claim.links} />}
        <Button
          tone="quiet"
          isDisabled={isReadOnly}
          onPress={() => actions.openDialog({ kind: 'link', highlight })}
        >
          <Link2 size={14} aria-hidden /> Link source
        </Button>
      </td>
      <td className={styles.note} dir="auto">
        {claim.note}
      </td>
    </tr>
  );
}
