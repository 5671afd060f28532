import { Check } from 'lucide-react';
import { Menu, MenuItem } from 'react-aria-components';
import { formatKeys } from './formatKeys';
import styles from './MenuList.module.css';
import type { MenuEntry } from './menuEntry';
import { useWords } from './WordsContext';

interface Props<Id extends string> {
  label: string;
  entries: readonly MenuEntry<Id>[];
  /** For menus that choose one of their entries: which one it is now. */
  chosen?: Id | undefined;
  onAction(id: Id): void;
}

/** The lines of a menu, within a popover. */
export function MenuList<Id extends string>({ label, entries, chosen, onAction }: Props<Id>) {
  const words = useWords();
  return (
    <Menu
      aria-label={label}
      className={styles.menu}
      disabledKeys={entries.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
      onAction={(key) => {
        const entry = entries.find(({ id }) => id === key);
        if (entry) onAction(entry.id);
      }}
      {...(chosen !== undefined && { selectionMode: 'single' as const, selectedKeys: [chosen] })}
    >
      {entries.map(({ id, title, keys }) => (
        <MenuItem key={id} id={id} textValue={title} className={styles.item}>
          {chosen !== undefined && (
            <Check size={14} aria-hidden className={id === chosen ? '' : styles.hidden} />
          )}
          <span className={styles.title}>{title}</span>
          {keys && <kbd>{formatKeys(keys, words)}</kbd>}
        </MenuItem>
      ))}
    </Menu>
  );
}
