import { Link2Off } from 'lucide-react';
import { Button } from '../../../ui/Button';
import styles from './FilterBar.module.css';
import { emptyFilter, type HighlightFilter, withChosen } from './filterHighlights';

interface Props {
  count: number;
  onFilter(filter: HighlightFilter): void;
}

/** Says how many claims have no source, and lists just those when pressed. Nothing where there are none. */
export function UnsourcedClaims({ count, onFilter }: Props) {
  if (count === 0) return null;
  const filter = withChosen(withChosen(emptyFilter, 'kind', ['claim']), 'sourcing', ['unsourced']);
  return (
    <Button
      tone="quiet"
      aria-label={`${count.toLocaleString()} unsourced ${count === 1 ? 'claim' : 'claims'}`}
      onPress={() => onFilter(filter)}
    >
      <Link2Off size={14} aria-hidden className={styles.warn} />
      {count.toLocaleString()} unsourced
    </Button>
  );
}
