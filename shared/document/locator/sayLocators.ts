import type { Words } from '../../words/Words';
import { type Locator, showLocator } from './locator';

/** Where a passage begins and ends in the original. */
export interface LocatorRange {
  readonly from: Locator;
  readonly to: Locator;
}

/** As it is cited: “p. 12”, “pp. xii–3”, “1:02–1:10”. */
export function sayLocators({ from, to }: LocatorRange, { say }: Words): string {
  const [first, last] = [showLocator(from), showLocator(to)];
  if (from.label === 'timestamp') return first === last ? first : `${first}–${last}`;
  return first === last
    ? say('locator.page', { page: first })
    : say('locator.pages', { first, last });
}

/** As it is read aloud: “page 12”. */
export function sayLocatorAloud(locator: Locator, { say }: Words): string {
  const shown = showLocator(locator);
  return locator.label === 'page'
    ? say('locator.page.aloud', { page: shown })
    : say('locator.time.aloud', { time: shown });
}

/** As a link to a source and a citation have it, in any language (`parseLocator` of `shared/citation` reads it). */
export function writeCitedLocators({ from, to }: LocatorRange): string {
  const [first, last] = [showLocator(from), showLocator(to)];
  const span = first === last ? first : `${first}–${last}`;
  if (from.label === 'timestamp') return span;
  return first === last ? `p. ${span}` : `pp. ${span}`;
}
