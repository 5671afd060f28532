import type { ReactNode } from 'react';
import { formatKeys } from '../../ui/formatKeys';
import { useWords } from '../../ui/WordsContext';
import styles from './SelectionToolbar.module.css';

interface Props {
  /** Its accessible name. */
  name: string;
  /** More about it, in its tooltip. */
  hint?: string;
  keys: string | undefined;
  onPress(button: Element): void;
  children: ReactNode;
}

/** A button of the selection's toolbar. */
export function ToolbarButton({ name, hint, keys, onPress, children }: Props) {
  const words = useWords();
  return (
    <button
      type="button"
      aria-label={name}
      aria-keyshortcuts={keys}
      title={`${name}${hint ? `. ${hint}` : ''}${keys ? ` (${formatKeys(keys, words)})` : ''}`}
      className={styles.button}
      // The text keeps the focus, and so its selection stays in sight.
      onMouseDown={(event) => event.preventDefault()}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      {children}
    </button>
  );
}
