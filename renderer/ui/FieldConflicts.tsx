import { Button } from './Button';
import styles from './FieldConflicts.module.css';

interface Props<Field extends string> {
  /** Fields that were changed here and elsewhere, each as text. */
  conflicts: readonly { field: Field; title: string; mine: string; theirs: string }[];
  onChoose(field: Field, choice: 'mine' | 'theirs'): void;
}

/** What a form has to ask before it can be saved: whose version of a field to keep. Screen readers hear of it as it comes. */
export function FieldConflicts<Field extends string>({ conflicts, onChoose }: Props<Field>) {
  return (
    <div role="status">
      {conflicts.map(({ field, title, mine, theirs }) => (
        <fieldset key={field} aria-label={`${title}: which to keep`} className={styles.conflict}>
          <p>
            Another program changed <strong>{title}</strong>.
          </p>
          <dl className={styles.versions}>
            <dt>Theirs</dt>
            <dd dir="auto">{theirs || <em>nothing</em>}</dd>
            <dt>Yours</dt>
            <dd dir="auto">{mine || <em>nothing</em>}</dd>
          </dl>
          <div className={styles.choices}>
            <Button onPress={() => onChoose(field, 'mine')}>Keep mine</Button>
            <Button onPress={() => onChoose(field, 'theirs')}>Keep theirs</Button>
          </div>
        </fieldset>
      ))}
    </div>
  );
}
