import {
  type LedgerArrangement,
  ledgerOrders,
  ledgerScopes,
} from '../../../shared/ledger/ledgerArrangement';
import { verdictSchema } from '../../../shared/model/highlight';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './LedgerView.module.css';

interface Props {
  arrangement: LedgerArrangement;
  onChange(arrangement: LedgerArrangement): void;
}

/** Which part of the ledger is shown, and in what order. */
export function LedgerFilters({ arrangement, onChange }: Props) {
  const { say } = useWords();
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
