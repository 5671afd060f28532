import type { ClientPoint } from '../articleUi';
import styles from './RailMark.module.css';

interface Props {
  count: number;
  /** `point` is the button's lower left corner. */
  onPress(point: ClientPoint): void;
}

/** Stands in the margin for the marks that find no place on their line. */
export function MoreMarks({ count, onPress }: Props) {
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={`${count} more highlights on this line`}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        onPress({ clientX: left, clientY: bottom });
      }}
    >
      +{count}
    </button>
  );
}
