import { Check, ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger } from 'react-aria-components';
import { formatKeys } from './formatKeys';
import styles from './MenuList.module.css';
import type { MenuEntry } from './menuEntry';
import popoverStyles from './Popover.module.css';
import { useWords } from './WordsContext';

interface Props<Id extends string> {
  label: string;
  entries: readonly MenuEntry<Id>[];
  /** For menus that choose one of their entries: which one it is now. */
  chosen?: Id | undefined;
  /** Focuses its first line, where no button does that. */
  isFocused?: boolean;
  onAction(id: Id): void;
}

/** The lines of a menu, within a popover. */
export function MenuList<Id extends string>(props: Props<Id>) {
  const { label, entries, chosen, isFocused = false, onAction } = props;
  const isChosen = ({ id, isChosen: is }: MenuEntry<Id>) => is ?? id === chosen;
  const isChoice = chosen !== undefined || entries.some((entry) => entry.isChosen !== undefined);
  return (
    <Menu
      aria-label={label}
      className={styles.menu}
      disabledKeys={entries.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
      onAction={(key) => {
        const entry = entries.find(({ id }) => id === key);
        if (entry && !entry.entries) onAction(entry.id);
      }}
      {...(isFocused && { autoFocus: 'first' as const })}
      {...(isChoice && {
        selectionMode: 'single' as const,
        selectedKeys: entries.filter(isChosen).map(({ id }) => id),
      })}
    >
      {entries.map((entry) => (
        <Fragment key={entry.id}>
          {entry.startsGroup && <Separator className={styles.separator} />}
          {entry.entries ? (
            <SubmenuTrigger>
              <Line entry={entry} isChosen={isChoice ? isChosen(entry) : null} />
              <Popover className={popoverStyles.popover} offset={-2}>
                <MenuList label={entry.title} entries={entry.entries} onAction={onAction} />
              </Popover>
            </SubmenuTrigger>
          ) : (
            <Line entry={entry} isChosen={isChoice ? isChosen(entry) : null} />
          )}
        </Fragment>
      ))}
    </Menu>
  );
}

interface LineProps {
  entry: MenuEntry;
  /** Null in menus that choose nothing. */
  isChosen: boolean | null;
}

function Line({ entry, isChosen }: LineProps) {
  const words = useWords();
  const { id, title, keys, entries } = entry;
  return (
    <MenuItem id={id} textValue={title} className={styles.item}>
      {isChosen !== null && (
        <Check size={14} aria-hidden className={isChosen ? '' : styles.hidden} />
      )}
      <span className={styles.title}>{title}</span>
      {keys && <kbd>{formatKeys(keys, words)}</kbd>}
      {entries && <ChevronRight size={14} aria-hidden className={styles.more} />}
    </MenuItem>
  );
}
