import { useMemo } from 'react';
import type { LedgerRecord } from '../../../shared/ledger/groupLedger';
import { initialArrangement } from '../../../shared/ledger/ledgerArrangement';
import type { ArticleId } from '../../../shared/model/ids';
import { useActions, useLibrary, useOpenArticle, useSession } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useWords } from '../../ui/WordsContext';
import { arrangeLedger } from './arrangeLedger';
import { CoverageSummary } from './CoverageSummary';
import { LedgerFilters } from './LedgerFilters';
import { type ForSeveral, LedgerTable } from './LedgerTable';
import styles from './LedgerView.module.css';
import { listClaimRows } from './ledgerRows';
import { makeLedger } from './makeLedger';
import { LedgerSwitch } from './readiness/LedgerSwitch';
import { ReadinessView } from './readiness/ReadinessView';
import { useArrangement } from './useArrangement';

interface Props {
  article: ArticleId;
  forSeveral: ForSeveral;
}

/** The table of an article's claims against their sources. */
export function LedgerView({ article, forSeveral }: Props) {
  const { say } = useWords();
  const actions = useActions();
  const open = useOpenArticle((opened) => opened);
  const sources = useLibrary((library) => library.sources);
  const ledger = useMemo(() => open && makeLedger(open, { sources }), [open, sources]);
  const { arrangement, arrange } = useArrangement('article');
  const rows = useMemo(() => {
    const claims = ledger ? arrangeLedger(ledger.claims, arrangement, sources) : [];
    return listClaimRows(
      claims.flatMap((claim): LedgerRecord[] => {
        const highlight = open?.highlights.get(claim.highlight);
        return open && highlight ? [{ claim, highlight, article: open.article }] : [];
      }),
    );
  }, [open, ledger, arrangement, sources]);
  const isReadinessShown = useSession((session) => session.isReadinessShown);
  if (!open || !ledger) return null;
  if (isReadinessShown) {
    return (
      <div className={styles.view}>
        <LedgerSwitch />
        <ReadinessView open={open} />
      </div>
    );
  }
  if (!ledger.claims.length) {
    return (
      <div className={styles.view}>
        <LedgerSwitch />
        <EmptyState
          title={say('ledger.none.title')}
          actions={
            <Button onPress={() => actions.attempt(() => actions.openArticle(article))}>
              {say('ledger.none.read')}
            </Button>
          }
        >
          {say('ledger.none.hint')}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <LedgerSwitch />
      <CoverageSummary coverage={ledger.coverage} />
      <LedgerFilters arrangement={arrangement} claims={ledger.claims} onChange={arrange} />
      {rows.length ? (
        <LedgerTable
          label={say('ledger.title')}
          rows={rows}
          article={article}
          forSeveral={forSeveral}
        />
      ) : (
        <EmptyState
          title={say('ledger.noMatches.title')}
          actions={
            <Button onPress={() => arrange(initialArrangement)}>
              {say('ledger.noMatches.showAll')}
            </Button>
          }
        >
          {say('ledger.noMatches.hint', { count: ledger.claims.length })}
        </EmptyState>
      )}
    </div>
  );
}
