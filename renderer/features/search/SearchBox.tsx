import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { MAX_QUERY } from '../../../shared/search/searchResult';
import { stepIndex } from '../../ui/stepIndex';
import { useWords } from '../../ui/WordsContext';
import { CompletionList, optionId } from './CompletionList';
import { completeFilter, type FilterValue, takeValue } from './completeFilter';
import styles from './SearchBox.module.css';
import { useFilterValues } from './useFilterValues';

interface Props {
  query: string;
  /** The results, and the chosen one of them: arrow keys and Enter are for them. */
  list: { id: string; active: string | undefined };
  inputRef: Ref<HTMLInputElement>;
  onChange(query: string): void;
  /** Keys that the completions have no use for. */
  onKeyDown(event: KeyboardEvent): void;
}

/** The field that the query is typed in. It offers values for filters, to be taken by Enter, Tab or a click. */
export function SearchBox({ query, list, inputRef, onChange, onKeyDown }: Props) {
  const { say } = useWords();
  const valuesOf = useFilterValues();
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(inputRef, () => input.current as HTMLInputElement);
  const completionId = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const completion = caret === null ? null : completeFilter(query, caret, valuesOf);
  const index = Math.min(chosen, (completion?.values.length ?? 1) - 1);

  const follow = () => {
    const { selectionStart, selectionEnd } = input.current ?? {};
    setCaret(selectionStart === selectionEnd ? (selectionStart ?? null) : null);
    setChosen(0);
  };
  const take = ({ value }: FilterValue) => {
    if (!completion || !input.current) return;
    const taken = takeValue(query, completion, value);
    onChange(taken.query);
    // Set at once, or the caret could not be placed in it.
    input.current.value = taken.query;
    input.current.setSelectionRange(taken.caret, taken.caret);
    input.current.focus();
    setCaret(null);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const value = completion?.values[index];
    if (!completion || !value || event.ctrlKey || event.metaKey || event.altKey) {
      onKeyDown(event);
      return;
    }
    const next = /^Arrow(Up|Down)$/.test(event.key)
      ? stepIndex(event.key, index, completion.values.length, 1)
      : null;
    if (next !== null) setChosen(next);
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) take(value);
    else if (event.key === 'Escape') setCaret(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.box}>
      <Search size={16} aria-hidden className={styles.icon} />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={say('search.field')}
        aria-autocomplete="list"
        aria-expanded={completion !== null || list.active !== undefined}
        aria-controls={completion ? completionId : list.id}
        aria-activedescendant={completion ? optionId(completionId, index) : list.active}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={MAX_QUERY}
        data-pane-start
        className={styles.input}
        placeholder={say('search.placeholder')}
        value={query}
        onChange={(event) => {
          onChange(event.target.value);
          follow();
        }}
        onSelect={() => caret !== null && follow()}
        onBlur={() => setCaret(null)}
        onKeyDown={handleKey}
      />
      {query && (
        <button
          type="button"
          aria-label={say('search.clear')}
          className={styles.clear}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        >
          <X size={16} aria-hidden />
        </button>
      )}
      {completion && (
        <CompletionList id={completionId} completion={completion} index={index} onTake={take} />
      )}
    </div>
  );
}
