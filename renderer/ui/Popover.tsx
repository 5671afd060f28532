import type { ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, type PopoverProps } from 'react-aria-components';
import styles from './Popover.module.css';

interface Props extends Omit<PopoverProps, 'className' | 'style' | 'children'> {
  /** Its accessible name. */
  label: string;
  children: ReactNode;
}

/** A small panel beside the button that opens it, within a `DialogTrigger`. Escape and a click outside close it. */
export function Popover({ label, children, ...props }: Props) {
  return (
    <AriaPopover {...props} className={styles.popover}>
      <Dialog aria-label={label} className={styles.content}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
