import type { Link } from '../model/link';
import { type Message, message } from '../words/message';
import { isSourced } from './isSourced';

type SourceLinks = readonly Pick<Link, 'relation' | 'source'>[];

/** How many sources the links lead to: `2 sources`, `No sources`, or `Context only`. */
export function describeSources(links: SourceLinks): Message {
  if (isContextOnly(links)) return message('ledger.contextOnly');
  return message('ledger.sources', { count: countSources(links) });
}

/** Each source counts once, however often and in whatever relation it is linked. */
export function countSources(links: SourceLinks = []): number {
  return new Set(links.map(({ source }) => source)).size;
}

/** What an unsourced claim lacks: it has no links, or only context. */
export function describeLack(links: SourceLinks): Message {
  return message(links.length > 0 ? 'ledger.lack.contextOnly' : 'ledger.lack.noSource');
}

/** True where there are links, but none to a source of the passage itself. */
export function isContextOnly(links: SourceLinks): boolean {
  return links.length > 0 && !isSourced(links);
}
