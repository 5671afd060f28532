import { useWords } from '../../ui/WordsContext';
import type { ClientPoint } from '../articleUi';
import styles from './RailMark.module.css';

interface Props {
  count: number;
  /** `point` is the button's lower left corner. */
  onPress(point: ClientPoint): void;
}

/** Stands in the margin for the marks that don’t fit on their line. */
export function MoreMarks({ count, onPress }: Props) {
  const { say, number } = useWords();
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={say('editor.rail.more', { count })}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        onPress({ clientX: left, clientY: bottom });
      }}
    >
      +{number(count)}
    </button>
  );
}
