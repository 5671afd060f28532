import type { ReactNode } from 'react';
import { MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './IconButton';
import { MenuList } from './MenuList';
import type { MenuEntry } from './menuEntry';
import styles from './Popover.module.css';

interface Props {
  /** Name of the button and of its menu. */
  label: string;
  /** The icon. */
  children: ReactNode;
  entries: readonly MenuEntry[];
  /** For menus that choose one of their entries: which one it is now. */
  chosen?: string;
  onAction(id: string): void;
}

/** A button with an icon that opens a menu. */
export function MenuButton({ label, children, entries, chosen, onAction }: Props) {
  return (
    <MenuTrigger>
      <IconButton label={label}>{children}</IconButton>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <MenuList label={label} entries={entries} chosen={chosen} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  );
}
