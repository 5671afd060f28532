import { ChevronDown } from 'lucide-react';
import { useWords } from '../../ui/WordsContext';
import type { ResultRow } from './listResultRows';
import styles from './ResultHeading.module.css';

interface Props {
  heading: Extract<ResultRow, { type: 'heading' }>;
  onFold(): void;
}

/** What kind the results below are, and how many; a button that folds them, if there are others. */
export function ResultHeading({ heading, onFold }: Props) {
  const { say, number } = useWords();
  const { kind, total, hasMore, isFolded } = heading;
  const title = (
    <>
      {say(`search.kind.${kind}`)}{' '}
      <span className={styles.total}>
        {hasMore ? say('search.totalMore', { count: total }) : number(total)}
      </span>
    </>
  );
  if (isFolded === null) {
    return (
      <div aria-hidden className={styles.heading}>
        {title}
      </div>
    );
  }
  return (
    <button
      type="button"
      aria-expanded={!isFolded}
      className={styles.heading}
      // The field must not lose the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onFold}
    >
      <ChevronDown size={16} aria-hidden className={styles.chevron} />
      {title}
    </button>
  );
}
