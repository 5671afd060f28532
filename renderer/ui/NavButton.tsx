import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './NavButton.module.css';
import { useWords } from './WordsContext';

interface Props {
  icon: ReactNode;
  title: string;
  /** How many things there are; not shown where there are none. */
  count?: number;
  isCurrent?: boolean;
  /** Left out where it opens a popover, as a trigger. */
  onPress?(): void;
}

/** A way to a place or to more, in a list of them. */
export function NavButton({ icon, title, count = 0, isCurrent = false, onPress }: Props) {
  const words = useWords();
  return (
    <Button
      className={`${styles.button} ${isCurrent ? styles.current : ''}`}
      {...(isCurrent && { 'aria-current': 'page' })}
      {...(onPress && { onPress })}
    >
      {icon}
      <span className={styles.title}>{title}</span>
      {count > 0 && <span className={styles.count}>{words.number(count)}</span>}
    </Button>
  );
}
