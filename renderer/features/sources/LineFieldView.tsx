import { cslDateVariables } from '../../../shared/model/csl/cslVariables';
import { describeCslDate } from '../../../shared/model/csl/describeCslDate';
import { readCslDate } from '../../../shared/model/csl/readCslDate';
import type { Words } from '../../../shared/words/Words';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './SourceForm.module.css';
import type { LineField } from './sourceTypes';

interface Props {
  name: LineField;
  label: string;
  value: string;
  isReadOnly: boolean;
  /** It takes the focus as soon as it is shown. */
  hasFocus: boolean;
  onChange(value: string): void;
}

/** One line of a source. A date says what is understood of it while it is typed. */
export function LineFieldView({ name, label, value, isReadOnly, hasFocus, onChange }: Props) {
  const words = useWords();
  const isDate = (cslDateVariables as readonly string[]).includes(name);
  const isWide = name === 'title' || name === 'abstract';
  const hint = isDate ? hintAtDate(value, words) : '';
  return (
    <div className={isWide ? styles.wide : undefined}>
      <TextField
        label={label}
        value={value}
        isReadOnly={isReadOnly}
        autoFocus={hasFocus}
        onChange={onChange}
        {...(name === 'abstract' && { rows: 3 })}
        {...(isDate && { placeholder: words.say('sources.dateExample') })}
        {...(hint && { hint })}
      />
    </div>
  );
}

/** What is understood, unless it is what stands there already. */
function hintAtDate(text: string, words: Words): string {
  const { date, problem } = readCslDate(text);
  if (problem) return words.say(problem);
  if (date?.literal !== undefined) return words.say('sources.dateKept');
  const told = describeCslDate(date, words);
  return told === text.trim() ? '' : told;
}
