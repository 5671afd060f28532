import { type RefObject, useEffect, useRef } from 'react';
import { Popover } from 'react-aria-components';
import { ActionMenu } from './ActionMenu';
import type { MenuAction } from './menuEntry';
import styles from './Popover.module.css';

interface Props {
  label: string;
  /** Where the click was, in CSS pixels of the window. */
  at: { x: number; y: number };
  entries: readonly MenuAction[];
  onClose(): void;
}

/** A menu at a place in the window, as opened by a right click. */
export function ContextMenu({ label, at, entries, onClose }: Props) {
  const anchor: RefObject<HTMLSpanElement | null> = useRef(null);
  const chosen = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      // Once the menu, which keeps the focus to itself, is gone and has given it back.
      if (chosen.current) requestAnimationFrame(chosen.current);
    },
    [],
  );
  return (
    <>
      <span ref={anchor} style={{ left: at.x, position: 'fixed', top: at.y }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        className={styles.popover}
      >
        <ActionMenu
          label={label}
          actions={entries}
          isFocused
          onChoose={(run) => {
            chosen.current = run;
            onClose();
          }}
        />
      </Popover>
    </>
  );
}
