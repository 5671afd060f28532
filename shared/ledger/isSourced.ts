import type { Highlight } from '../model/highlight';
import type { Link } from '../model/link';

type Relations = readonly Pick<Link, 'relation'>[];

/**
 * True where the links lead to a source for the passage itself: one that supports or contradicts it, or is where it
 * came from. Context alone explains what surrounds a claim and says nothing about it.
 */
export function isSourced(links: Relations = []): boolean {
  return links.some(({ relation }) => relation !== 'context');
}

/** True for a claim that is not sourced. Nothing else is ever called unsourced: only claims need a source. */
export function isUnsourced({ kind }: Pick<Highlight, 'kind'>, links?: Relations): boolean {
  return kind === 'claim' && !isSourced(links);
}
