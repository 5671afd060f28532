import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Finder } from './createFinder';
import styles from './FindBar.module.css';
import type { FindField as Field } from './findUi';

interface Props {
  finder: Finder;
  field: Field;
  /** Its accessible name, and its placeholder. */
  label: string;
  value: string;
  onChange(value: string): void;
  onEnter(isShiftHeld: boolean): void;
}

/** A field of the find bar. It takes the focus when it is called for. */
export function FindField({ finder, field, label, value, onChange, onEnter }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isWanted = useStore(finder.ui, ({ wantedField }) => wantedField === field);
  useEffect(() => {
    if (!isWanted) return;
    input.current?.select();
    finder.ui.setState({ wantedField: null });
  }, [isWanted, finder]);
  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are composed, Enter accepts them.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onEnter(event.shiftKey);
  };
  return (
    <TextField aria-label={label} value={value} onChange={onChange} className={styles.field}>
      <Input
        ref={input}
        className={styles.input}
        placeholder={label}
        dir="auto"
        spellCheck="false"
        onKeyDown={onKeyDown}
      />
    </TextField>
  );
}
