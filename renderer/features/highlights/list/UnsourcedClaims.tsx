import { Link2Off } from 'lucide-react';
import { emptyFilter, type HighlightFilter, withChosen } from '../../../state/highlightFilter';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/WordsContext';
import styles from './FilterBar.module.css';

interface Props {
  count: number;
  onFilter(filter: HighlightFilter): void;
}

/** How many claims have no source; pressing it lists just those. Nothing where there are none. */
export function UnsourcedClaims({ count, onFilter }: Props) {
  const { say } = useWords();
  if (count === 0) return null;
  const filter = withChosen(emptyFilter, 'sourcing', ['unsourced']);
  return (
    <Button
      tone="quiet"
      aria-label={say('ledger.unsourcedClaims', { count })}
      onPress={() => onFilter(filter)}
    >
      <Link2Off size={14} aria-hidden className={styles.warn} />
      {say('highlights.unsourcedCount', { count })}
    </Button>
  );
}
