import type { MouseEvent } from 'react';

/** A point of the window, in CSS pixels. */
export interface MenuPlace {
  x: number;
  y: number;
}

type ContextMenuEvent = Pick<MouseEvent, 'button' | 'clientX' | 'clientY'>;

/** True where a menu was asked for with the mouse rather than with the Menu key or Shift+F10. */
export function isByMouse({ button }: Pick<ContextMenuEvent, 'button'>): boolean {
  return button === 2;
}

/** Where a menu opens: at the pointer, or below what the keyboard is on. */
export function placeMenu(event: ContextMenuEvent, target: Element): MenuPlace {
  if (isByMouse(event)) return { x: event.clientX, y: event.clientY };
  return placeBelow(target);
}

/** The place right below something. */
export function placeBelow(target: Element): MenuPlace {
  const { left, bottom } = target.getBoundingClientRect();
  return { x: left + 8, y: bottom };
}
