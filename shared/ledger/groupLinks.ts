import type { HighlightId } from '../model/ids';
import type { Link } from '../model/link';

/** Links by the highlight they start from. */
export function groupLinks(links: Iterable<Link>): Map<HighlightId, Link[]> {
  const groups = new Map<HighlightId, Link[]>();
  for (const link of links) {
    const group = groups.get(link.highlight);
    if (group) group.push(link);
    else groups.set(link.highlight, [link]);
  }
  return groups;
}
