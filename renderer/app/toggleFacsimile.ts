import type { SessionState } from '../state/sessionState';

type Shown = Pick<SessionState, 'isFacsimileShown' | 'isSidebarShown' | 'isSidebarAside'>;

/** In windows this narrow, text and pages side by side need the sidebar’s room, in CSS pixels. */
const NARROW_PX = 1480;

/** Shows the pages of the original or puts them away, and with them the sidebar where there is no room for both. */
export function toggleFacsimile(
  { isFacsimileShown, isSidebarShown, isSidebarAside }: Shown,
  windowWidthPx: number = innerWidth,
): Shown {
  if (isFacsimileShown) {
    return {
      isFacsimileShown: false,
      isSidebarShown: isSidebarShown || isSidebarAside,
      isSidebarAside: false,
    };
  }
  const isAside = isSidebarShown && windowWidthPx < NARROW_PX;
  return {
    isFacsimileShown: true,
    isSidebarShown: isSidebarShown && !isAside,
    isSidebarAside: isAside,
  };
}
