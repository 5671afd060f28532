import type { Place } from '../../state/sessionState';
import type { Found } from './createSearch';

/** How a search was left: what it had found, which of it was chosen, and how far it was scrolled, in CSS pixels. */
export interface LeftSearch {
  readonly found: Found | null;
  readonly active: string | undefined;
  readonly offsetPx: number;
}

/** By their places in the history of this window, so that going back to one shows it as it was at once. */
export const leftSearches = new WeakMap<Place, LeftSearch>();
