import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import styles from './SearchField.module.css';

interface Props {
  /** Its accessible name, and its placeholder. */
  label: string;
  value: string;
  onChange(value: string): void;
  inputRef?: Ref<HTMLInputElement>;
}

/** A field that filters as you type. Escape clears it. */
export function SearchField({ label, value, onChange, inputRef }: Props) {
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className={styles.field}>
      <Search size={14} aria-hidden className={styles.icon} />
      <Input {...(inputRef && { ref: inputRef })} className={styles.input} placeholder={label} />
      {value && (
        <Button className={styles.clear}>
          <X size={14} aria-hidden />
        </Button>
      )}
    </AriaSearchField>
  );
}
