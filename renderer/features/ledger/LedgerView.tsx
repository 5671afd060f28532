import { useMemo, useState } from 'react';
import type { ArticleId } from '../../../shared/model/ids';
import { useActions, useOpenArticle } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { arrangeLedger, initialArrangement } from './arrangeLedger';
import { CoverageSummary } from './CoverageSummary';
import { LedgerFilters } from './LedgerFilters';
import { LedgerTable } from './LedgerTable';
import styles from './LedgerView.module.css';
import { makeLedger } from './makeLedger';

/** The table of an article's claims against their sources. */
export function LedgerView({ article }: { article: ArticleId }) {
  const actions = useActions();
  const open = useOpenArticle((opened) => opened);
  const ledger = useMemo(() => open && makeLedger(open), [open]);
  const [arrangement, setArrangement] = useState(initialArrangement);
  const claims = useMemo(
    () => (ledger ? arrangeLedger(ledger.claims, arrangement) : []),
    [ledger, arrangement],
  );
  if (!ledger) return null;
  if (!ledger.claims.length) {
    return (
      <div className={styles.view}>
        <EmptyState
          title="No claims yet"
          actions={
            <Button onPress={() => actions.attempt(() => actions.openArticle(article))}>
              Read the article
            </Button>
          }
        >
          Highlight the statements that need a source and mark them as claims. They are listed here
          with what supports and what contradicts them.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <CoverageSummary coverage={ledger.coverage} />
      <LedgerFilters arrangement={arrangement} onChange={setArrangement} />
      {claims.length ? (
        <LedgerTable claims={claims} article={article} />
      ) : (
        <EmptyState
          title="No claim matches"
          actions={<Button onPress={() => setArrangement(initialArrangement)}>Show all</Button>}
        >
          The filters leave none of the {ledger.claims.length} claims.
        </EmptyState>
      )}
    </div>
  );
}
