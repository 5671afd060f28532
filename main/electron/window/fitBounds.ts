import type { Rectangle } from 'electron';

/** The smallest window in which everything can still be reached, in CSS pixels. */
export const MIN_SIZE = { width: 720, height: 480 } as const;

/** How much of a window must lie on a display for a person to see it and take hold of it. */
const VISIBLE_PX = 100;

/**
 * Where a window remembered at `bounds` goes now, given the work areas of the displays, the primary one first:
 * where it was if enough of that is still visible, else in the middle of the primary display; never larger than its display.
 */
export function fitBounds(bounds: Rectangle, displays: readonly Rectangle[]): Rectangle {
  const home = displays.find((display) => isReachable(bounds, display));
  const display = home ?? displays[0];
  if (!display) return bounds;
  const width = clamp(bounds.width, MIN_SIZE.width, display.width);
  const height = clamp(bounds.height, MIN_SIZE.height, display.height);
  if (home) return { x: bounds.x, y: bounds.y, width, height };
  return {
    x: display.x + Math.round((display.width - width) / 2),
    y: display.y + Math.round((display.height - height) / 2),
    width,
    height,
  };
}

/** True where a good part of the window's top, by which it is moved, lies on the display. */
function isReachable(bounds: Rectangle, display: Rectangle): boolean {
  const shownWidth =
    Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x);
  return (
    shownWidth >= VISIBLE_PX &&
    bounds.y >= display.y &&
    bounds.y <= display.y + display.height - VISIBLE_PX
  );
}

function clamp(length: number, min: number, max: number): number {
  return Math.max(min, Math.min(length, max));
}
