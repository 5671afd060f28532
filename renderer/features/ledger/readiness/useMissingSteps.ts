import { type RefObject, useEffect } from 'react';
import { useActions } from '../../../state/WindowContext';

/** Lets the keys for the next and the previous highlight lead through the passages listed in `box`. */
export function useMissingSteps(box: RefObject<HTMLElement | null>): void {
  const actions = useActions();
  useEffect(() => {
    actions.setClaimList({
      step(direction) {
        const items = [...(box.current?.querySelectorAll<HTMLElement>('[data-missing]') ?? [])];
        const focused = document.activeElement;
        const at = focused instanceof HTMLElement ? items.indexOf(focused) : -1;
        const next = at === -1 ? items.at(direction === 1 ? 0 : -1) : items[at + direction];
        next?.focus();
      },
      // Nothing here has a note: the passage does, where it leads.
      writeNote() {},
    });
    return () => actions.setClaimList(null);
  }, [actions, box]);
}
