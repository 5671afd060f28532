import styles from './FieldConflicts.module.css';

/** In a form whose record another program has removed: what was typed can still be taken out of it. */
export function GoneNotice({ what, remedy }: { what: string; remedy?: string }) {
  return (
    <p role="status" className={styles.conflict}>
      Another program removed this {what}. {remedy ?? 'What you typed can still be copied.'}
    </p>
  );
}
