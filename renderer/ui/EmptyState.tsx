import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import styles from './EmptyState.module.css';

interface Props {
  title: string;
  /** 1 where it is the view's own heading. */
  headingLevel?: 1 | 2 | 3;
  /** What to do next, in a sentence. */
  children: ReactNode;
  /** Buttons that do it. */
  actions?: ReactNode;
}

/** What a view shows while it has nothing to show. */
export function EmptyState({ title, headingLevel = 2, children, actions }: Props) {
  return (
    <div className={styles.empty}>
      <Heading level={headingLevel} className={styles.title}>
        {title}
      </Heading>
      <p className={styles.text}>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
