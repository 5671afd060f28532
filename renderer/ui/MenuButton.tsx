import type { ReactNode } from 'react';
import { MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './IconButton';
import { MenuList } from './MenuList';
import type { MenuEntry } from './menuEntry';
import styles from './Popover.module.css';

interface Props<Id extends string> {
  /** Name of the button and of its menu. */
  label: string;
  /** The icon. */
  children: ReactNode;
  entries: readonly MenuEntry<Id>[];
  /** For menus that choose one of their entries: which one it is now. */
  chosen?: Id;
  onAction(id: Id): void;
}

/** A button with an icon that opens a menu. */
export function MenuButton<Id extends string>(props: Props<Id>) {
  const { label, children, entries, chosen, onAction } = props;
  return (
    <MenuTrigger>
      <IconButton label={label}>{children}</IconButton>
      <Popover className={styles.popover} placement="bottom end" offset={4}>
        <MenuList label={label} entries={entries} chosen={chosen} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  );
}
