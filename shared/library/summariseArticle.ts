import { groupLinks } from '../ledger/groupLinks';
import { isSourced } from '../ledger/isSourced';
import type { ArticleSummary } from '../model/articleSummary';
import type { Highlight } from '../model/highlight';
import type { LabelId, SourceId } from '../model/ids';
import type { ArticleRecords } from './state';

/** The summary of an article whose text has this many words. */
export function summariseArticle(
  { article, highlights, links }: ArticleRecords,
  words: number,
): ArticleSummary {
  const linksOf = groupLinks(links.values());
  const claims = [...highlights.values()].filter(({ kind }) => kind === 'claim');
  const bySource: Record<SourceId, number> = {};
  for (const { source } of links.values()) bySource[source] = (bySource[source] ?? 0) + 1;
  const byLabel: Record<LabelId, number> = {};
  for (const { label } of highlights.values()) byLabel[label] = (byLabel[label] ?? 0) + 1;
  return {
    id: article.id,
    title: article.title,
    byline: article.byline,
    publisher: article.publisher,
    published: article.published,
    importedAt: article.importedAt,
    updatedAt: article.updatedAt,
    trashedAt: article.trashedAt,
    tags: article.tags,
    isStarred: article.isStarred,
    isDone: article.isDone,
    words,
    highlights: highlights.size,
    claims: claims.length,
    sourcedClaims: claims.filter(({ id }) => isSourced(linksOf.get(id))).length,
    labels: byLabel,
    links: bySource,
    highlightTags: countTags(highlights.values()),
  };
}

function countTags(highlights: Iterable<Highlight>): [string, number][] {
  const counts = new Map<string, number>();
  for (const { tags } of highlights) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts];
}
