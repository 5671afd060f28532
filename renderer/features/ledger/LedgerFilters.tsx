import { verdictSchema, verdictTitles } from '../../../shared/model/highlight';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import type { LedgerArrangement } from './arrangeLedger';
import styles from './LedgerView.module.css';

interface Props {
  arrangement: LedgerArrangement;
  onChange(arrangement: LedgerArrangement): void;
}

/** What of the ledger is shown, and in what order. */
export function LedgerFilters({ arrangement, onChange }: Props) {
  const set = (part: Partial<LedgerArrangement>) => onChange({ ...arrangement, ...part });
  return (
    <search className={styles.filters} aria-label="Filter claims">
      <SegmentedControl
        label="Claims shown"
        value={arrangement.scope}
        options={[
          { value: 'all', title: 'All' },
          { value: 'unsourced', title: 'Unsourced' },
          { value: 'sourced', title: 'Sourced' },
          { value: 'conflicting', title: 'In conflict' },
        ]}
        onChange={(scope) => set({ scope })}
      />
      <Select
        label="Verdict"
        value={arrangement.verdict}
        options={[
          { value: 'any', title: 'Any verdict' },
          ...verdictSchema.options.map((value) => ({ value, title: verdictTitles[value] })),
        ]}
        onChange={(verdict) => set({ verdict })}
      />
      <Select
        label="Order"
        value={arrangement.order}
        options={[
          { value: 'unsourced', title: 'Unsourced first' },
          { value: 'text', title: 'As in the text' },
          { value: 'verdict', title: 'By verdict' },
        ]}
        onChange={(order) => set({ order })}
      />
      <TextField
        label="With the words"
        value={arrangement.text}
        onChange={(text) => set({ text })}
      />
    </search>
  );
}
