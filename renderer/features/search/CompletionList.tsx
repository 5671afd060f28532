import { useWords } from '../../ui/WordsContext';
import styles from './CompletionList.module.css';
import type { Completion, FilterValue } from './completeFilter';

interface Props {
  id: string;
  completion: Completion;
  /** The one that Enter takes. */
  index: number;
  onTake(value: FilterValue): void;
}

/** What the filter being typed can be completed to. The field keeps the focus, and its keys. */
export function CompletionList({ id, completion, index, onTake }: Props) {
  const { say } = useWords();
  return (
    <div id={id} role="listbox" aria-label={say('search.completions')} className={styles.list}>
      {completion.values.map((one, at) => (
        // biome-ignore lint/a11y: focus and keys stay with the field, which points at the option.
        <div
          key={one.value}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === index}
          className={styles.option}
          // The field must not lose the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(one)}
        >
          <span className={styles.value} dir="auto">
            {one.value}
          </span>
          {one.title && <span className={styles.title}>{one.title}</span>}
        </div>
      ))}
    </div>
  );
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}
