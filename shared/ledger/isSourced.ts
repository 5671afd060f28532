import type { Link } from '../model/link';

/**
 * True where the links lead to a source for the passage itself: one that supports or contradicts it, or is where it
 * came from. Context alone explains what surrounds a claim and says nothing about it.
 */
export function isSourced(links: readonly Pick<Link, 'relation'>[] = []): boolean {
  return links.some(({ relation }) => relation !== 'context');
}
