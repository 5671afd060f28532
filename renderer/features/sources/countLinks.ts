import type { ArticleSummary } from '../../../shared/model/articleSummary';
import type { SourceId } from '../../../shared/model/ids';

/** How many links of the library's articles go to each source. */
export function countLinks(articles: Iterable<ArticleSummary>): Map<SourceId, number> {
  const counts = new Map<SourceId, number>();
  for (const { links } of articles) {
    for (const id of Object.keys(links) as SourceId[]) {
      counts.set(id, (counts.get(id) ?? 0) + (links[id] ?? 0));
    }
  }
  return counts;
}
