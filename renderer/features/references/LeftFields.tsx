import { useId } from 'react';
import { isMessageId } from '../../../shared/words/message';
import { useWords } from '../../ui/WordsContext';
import styles from './LeftFields.module.css';

interface Props {
  title: string;
  left: readonly { field: string }[];
}

/** Fields that have no place on the other side, each with how many sources have it. Nothing where there are none. */
export function LeftFields({ title, left }: Props) {
  const { say } = useWords();
  const heading = useId();
  if (!left.length) return null;
  const counts = new Map<string, number>();
  for (const { field } of left) counts.set(field, (counts.get(field) ?? 0) + 1);
  // The variables of CSL have names; the fields of a file are called what the file calls them.
  const nameField = (field: string) => {
    const id = `cslField.${field}`;
    return isMessageId(id) ? say({ id, values: {} }) : <code>{field}</code>;
  };
  const fields = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return (
    <section aria-labelledby={heading} className={styles.left}>
      <h4 id={heading} className={styles.title}>
        {title}
      </h4>
      <ul className={styles.list}>
        {fields.map(([field, count]) => (
          <li key={field} className={styles.field}>
            {nameField(field)} {count > 1 && say('references.leftIn', { count })}
          </li>
        ))}
      </ul>
    </section>
  );
}
