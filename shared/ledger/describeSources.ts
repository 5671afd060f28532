import type { Link } from '../model/link';
import { type Message, message } from '../words/message';
import { isSourced } from './isSourced';

type SourceLinks = readonly Pick<Link, 'relation' | 'source'>[];

/** How many sources the links lead to: `2 sources`, `no sources`, or `only context`. */
export function describeSources(links: SourceLinks): Message {
  if (links.length > 0 && !isSourced(links)) return message('sourcing.onlyContext');
  return message('sourcing.count', { count: countSources(links) });
}

/** Sources count once, however often and in whatever relation they are linked. */
export function countSources(links: SourceLinks = []): number {
  return new Set(links.map(({ source }) => source)).size;
}

/** Why a claim is not sourced: it has no link, or none but context. */
export function describeLack(links: SourceLinks): Message {
  return message(links.length > 0 ? 'sourcing.lack.onlyContext' : 'sourcing.lack.none');
}
