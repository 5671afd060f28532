import type { ReactNode } from 'react';
import { MenuTrigger, Popover } from 'react-aria-components';
import { ActionMenu } from './ActionMenu';
import { IconButton } from './IconButton';
import type { MenuAction } from './menuEntry';
import styles from './Popover.module.css';

interface Props {
  /** Name of the button and of its menu. */
  label: string;
  /** The icon. */
  children: ReactNode;
  actions: readonly MenuAction[];
}

/** A button with an icon that opens the menu which a right click opens elsewhere. */
export function ActionMenuButton({ label, children, actions }: Props) {
  return (
    <MenuTrigger>
      <IconButton label={label}>{children}</IconButton>
      <Popover className={styles.popover} placement="bottom end" offset={4}>
        <ActionMenu label={label} actions={actions} />
      </Popover>
    </MenuTrigger>
  );
}
