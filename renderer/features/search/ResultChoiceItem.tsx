import { ArrowRight } from 'lucide-react';
import { useWords } from '../../ui/WordsContext';
import { HitItem } from './HitItem';
import type { ResultChoice } from './listResultRows';
import styles from './ResultChoiceItem.module.css';

interface Props {
  id: string;
  choice: ResultChoice;
  /** Which of how many, from 1. */
  place: number;
  count: number;
  isActive: boolean;
  onTake(): void;
}

/** A row of the results that can be taken: something found, or the way to all of its kind. */
export function ResultChoiceItem({ id, choice, place, count, isActive, onTake }: Props) {
  const { say } = useWords();
  return (
    // biome-ignore lint/a11y: focus and keys stay with the field, which points at the option.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-posinset={place}
      aria-setsize={count}
      className={styles.choice}
      // The field must not lose the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {choice.type === 'hit' ? (
        <HitItem hit={choice.hit} />
      ) : (
        <span className={styles.more}>
          {choice.hasMore
            ? say('search.moreResults')
            : say(`search.more.${choice.kind}`, { count: choice.total })}
          <ArrowRight size={14} aria-hidden />
        </span>
      )}
    </div>
  );
}

/** The element’s id, by that of its list. */
export function choiceId(list: string, key: string): string {
  return `${list}-${key.replace(' ', '-')}`;
}
