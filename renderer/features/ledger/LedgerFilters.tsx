import { useMemo } from 'react';
import type { LedgerClaim } from '../../../shared/ledger/ledger';
import {
  type LedgerArrangement,
  ledgerOrders,
  ledgerScopes,
} from '../../../shared/ledger/ledgerArrangement';
import { hasSourcing, sourcings } from '../../../shared/ledger/sourcing';
import { verdictSchema } from '../../../shared/model/highlight';
import { useLibrary } from '../../state/WindowContext';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './LedgerView.module.css';

interface Props {
  arrangement: LedgerArrangement;
  /** All there are, to be counted. */
  claims: readonly LedgerClaim[];
  onChange(arrangement: LedgerArrangement): void;
}

/** Which part of the ledger is shown, and in what order. */
export function LedgerFilters({ arrangement, claims, onChange }: Props) {
  const { say } = useWords();
  const sources = useLibrary((library) => library.sources);
  const counts = useMemo(
    () =>
      sourcings.map((value) => ({
        value,
        count: claims.filter(({ links }) => hasSourcing(links, value, sources)).length,
      })),
    [claims, sources],
  );
  const set = (part: Partial<LedgerArrangement>) => onChange({ ...arrangement, ...part });
  return (
    <search className={styles.filters} aria-label={say('ledger.filter.title')}>
      <SegmentedControl
        label={say('ledger.filter.scope')}
        value={arrangement.scope}
        options={ledgerScopes.map((value) => ({ value, title: say(`ledger.scope.${value}`) }))}
        onChange={(scope) => set({ scope })}
      />
      <Select
        label={say('ledger.filter.verdict')}
        value={arrangement.verdict}
        options={[
          { value: 'any', title: say('ledger.filter.anyVerdict') },
          ...verdictSchema.options.map((value) => ({ value, title: say(`verdict.${value}`) })),
        ]}
        onChange={(verdict) => set({ verdict })}
      />
      <Select
        label={say('ledger.filter.sourcing')}
        value={arrangement.sourcing}
        options={[
          { value: 'any', title: say('ledger.filter.anySourcing') },
          ...counts.map(({ value, count }) => ({
            value,
            title: say(`ledger.sourcing.${value}`, { count }),
          })),
        ]}
        onChange={(sourcing) => set({ sourcing })}
      />
      <Select
        label={say('ledger.filter.order')}
        value={arrangement.order}
        options={ledgerOrders.map((value) => ({ value, title: say(`ledger.order.${value}`) }))}
        onChange={(order) => set({ order })}
      />
      <TextField
        label={say('ledger.filter.text')}
        value={arrangement.text}
        onChange={(text) => set({ text })}
      />
    </search>
  );
}
