import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface Props {
  title: string;
  /** What to do next, in a sentence. */
  children: ReactNode;
  /** Buttons that do it. */
  actions?: ReactNode;
}

/** What a view shows while it has nothing to show. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
