import type { ReactNode } from 'react';
import styles from './DetailSection.module.css';

interface Props {
  title: string;
  /** At the end of the title’s line. */
  action?: ReactNode;
  children: ReactNode;
}

/** A titled part of the highlight's detail. */
export function DetailSection({ title, action, children }: Props) {
  return (
    <div className={styles.section}>
      <header className={styles.header}>
        <h3 className={styles.title}>{title}</h3>
        {action}
      </header>
      {children}
    </div>
  );
}
