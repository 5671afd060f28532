import { Button } from './Button';
import styles from './FieldConflicts.module.css';
import { Sentence } from './Sentence';
import { useWords } from './WordsContext';

interface Props<Field extends string> {
  /** Fields that were changed here and elsewhere. */
  conflicts: readonly { field: Field; mine: string; theirs: string }[];
  /** What the fields are called. */
  titles: Readonly<Record<Field, string>>;
  /** How values are shown, where not as they are. */
  format?(field: Field, value: string): string;
  onChoose(field: Field, choice: 'mine' | 'theirs'): void;
}

/** What a form has to ask before it can be saved: whose version of a field to keep. Screen readers announce it. */
export function FieldConflicts<Field extends string>({
  conflicts,
  titles,
  format = (_field, value) => value,
  onChoose,
}: Props<Field>) {
  const { say } = useWords();
  return (
    <div role="status">
      {conflicts.map(({ field, mine, theirs }) => (
        <fieldset
          key={field}
          aria-label={say('window.conflict', { field: titles[field] })}
          className={styles.conflict}
        >
          <p>
            <Sentence
              id="window.conflict.told"
              values={{ field: titles[field], b: (name) => <strong>{name}</strong> }}
            />
          </p>
          <dl className={styles.versions}>
            <dt>{say('window.conflict.theirs')}</dt>
            <dd dir="auto">{format(field, theirs) || <em>{say('window.conflict.nothing')}</em>}</dd>
            <dt>{say('window.conflict.yours')}</dt>
            <dd dir="auto">{format(field, mine) || <em>{say('window.conflict.nothing')}</em>}</dd>
          </dl>
          <div className={styles.choices}>
            <Button onPress={() => onChoose(field, 'mine')}>
              {say('window.conflict.keepMine')}
            </Button>
            <Button onPress={() => onChoose(field, 'theirs')}>
              {say('window.conflict.keepTheirs')}
            </Button>
          </div>
        </fieldset>
      ))}
    </div>
  );
}
