import type { Link } from '../model/link';
import { isSourced } from './isSourced';

type SourceLinks = readonly Pick<Link, 'relation' | 'source'>[];

/** How many sources the links lead to: `2 sources`, `no sources`, or `only context`. */
export function describeSources(links: SourceLinks): string {
  if (links.length > 0 && !isSourced(links)) return 'only context';
  const count = countSources(links);
  return `${count || 'no'} ${count === 1 ? 'source' : 'sources'}`;
}

/** Sources count once, however often and in whatever relation they are linked. */
export function countSources(links: SourceLinks = []): number {
  return new Set(links.map(({ source }) => source)).size;
}

/** What is said of a claim that is not sourced: it has no link, or none but context. */
export function describeLack(links: SourceLinks): string {
  return links.length > 0 ? 'Only context' : 'No source';
}
