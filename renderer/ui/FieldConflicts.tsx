import { Button } from './Button';
import styles from './FieldConflicts.module.css';

interface Props<Field extends string> {
  /** Fields that were changed here and elsewhere. */
  conflicts: readonly { field: Field; mine: string; theirs: string }[];
  /** What the fields are called. */
  titles: Readonly<Record<Field, string>>;
  /** How values are read, where that is not as they are. */
  format?(field: Field, value: string): string;
  onChoose(field: Field, choice: 'mine' | 'theirs'): void;
}

/** What a form has to ask before it can be saved: whose version of a field to keep. Screen readers hear of it as it comes. */
export function FieldConflicts<Field extends string>({
  conflicts,
  titles,
  format = (_field, value) => value,
  onChoose,
}: Props<Field>) {
  return (
    <div role="status">
      {conflicts.map(({ field, mine, theirs }) => (
        <fieldset
          key={field}
          aria-label={`${titles[field]}: which to keep`}
          className={styles.conflict}
        >
          <p>
            Another program changed <strong>{titles[field]}</strong>.
          </p>
          <dl className={styles.versions}>
            <dt>Theirs</dt>
            <dd dir="auto">{format(field, theirs) || <em>nothing</em>}</dd>
            <dt>Yours</dt>
            <dd dir="auto">{format(field, mine) || <em>nothing</em>}</dd>
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
