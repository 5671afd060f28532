import { useMemo } from 'react';
import { labelOfCommand } from '../../../shared/commands/nameCommand';
import { initialArrangement } from '../../../shared/ledger/ledgerArrangement';
import { sayShare } from '../../../shared/ledger/sayShare';
import type { Place } from '../../state/sessionState';
import { useSession } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ProgressBar } from '../../ui/ProgressBar';
import { useWords } from '../../ui/WordsContext';
import { CollectionChoice } from './CollectionChoice';
import { GroupingTools } from './GroupingTools';
import { LedgerFilters } from './LedgerFilters';
import { type ForSeveral, LedgerTable } from './LedgerTable';
import styles from './LibraryLedgerView.module.css';
import { listGroupRows } from './ledgerRows';
import { LedgerSwitch } from './readiness/LedgerSwitch';
import { LibraryReadinessView } from './readiness/LibraryReadinessView';
import { useLibraryLedger } from './useLibraryLedger';

interface Props {
  place: Place;
  forSeveral: ForSeveral;
}

/** The claims of all articles against their sources, in groups. */
export function LibraryLedgerView({ place, forSeveral }: Props) {
  const words = useWords();
  const { say } = words;
  const ledger = useLibraryLedger(place);
  const { arrangement, groups, folded, grouping, total, read, count, choose } = ledger;
  const rows = useMemo(() => listGroupRows(groups, folded), [groups, folded]);
  const isReadinessShown = useSession((session) => session.isReadinessShown);
  const title = say(labelOfCommand('ledger.all'));
  if (!total && !ledger.collection) {
    return (
      <div className={styles.view}>
        <EmptyState title={say('ledger.all.empty.title')} headingLevel={1}>
          {say('ledger.all.empty.hint')}
        </EmptyState>
      </div>
    );
  }
  const share = total ? read / total : 1;
  const counts = { count, total, articles: ledger.articleCount };
  const toggle = (key: string) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    choose({ folded: next });
  };
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        <p role="status" className={styles.count}>
          {ledger.isWhole
            ? say(count === total ? 'ledger.all.count' : 'ledger.all.countOf', counts)
            : say('ledger.all.reading', { percent: sayShare(share, words) })}
        </p>
        {!ledger.isWhole && (
          <div className={styles.progress}>
            <ProgressBar label={title} fraction={share} />
          </div>
        )}
      </header>
      <LedgerSwitch />
      {isReadinessShown ? (
        <>
          <div className={styles.tools}>
            <CollectionChoice ledger={ledger} />
          </div>
          <LibraryReadinessView collection={ledger.collection} />
        </>
      ) : (
        <>
          <GroupingTools ledger={ledger} />
          <LedgerFilters
            arrangement={arrangement}
            claims={ledger.claims}
            onChange={ledger.arrange}
          />
          {rows.length > 0 && (
            <LedgerTable
              label={title}
              rows={rows}
              isArticleNamed={grouping !== 'article'}
              onFold={toggle}
              forSeveral={forSeveral}
            />
          )}
          {!rows.length && ledger.isWhole && (
            <EmptyState
              title={say(total ? 'ledger.noMatches.title' : 'ledger.all.empty.title')}
              actions={
                <Button
                  onPress={() =>
                    total ? ledger.arrange(initialArrangement) : choose({ collection: null })
                  }
                >
                  {say(total ? 'ledger.noMatches.showAll' : 'ledger.all.showAll')}
                </Button>
              }
            >
              {total
                ? say('ledger.all.noMatches.hint', { count: total })
                : say('ledger.all.emptyCollection.hint')}
            </EmptyState>
          )}
        </>
      )}
    </div>
  );
}
