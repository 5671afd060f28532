import type { Article } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import type { Annotations } from './formats/recordsFormat';

/**
 * An article’s record with the id of the folder it is in, which is what counts: a folder that was copied or made up
 * has another id in it, and work on one article must not be taken for work on the other.
 */
export function asArticleOf(id: ArticleId, article: Article): Article {
  return article.id === id ? article : { ...article, id };
}

/** The same for what belongs to the article. */
export function asAnnotationsOf(id: ArticleId, annotations: Annotations): Annotations {
  const { highlights, links } = annotations;
  return {
    ...annotations,
    highlights: asRecordsOf(id, highlights),
    links: asRecordsOf(id, links),
  };
}

function asRecordsOf<Id, Item extends { article: ArticleId }>(
  id: ArticleId,
  records: ReadonlyMap<Id, Item>,
): ReadonlyMap<Id, Item> {
  if ([...records.values()].every(({ article }) => article === id)) return records;
  return new Map(Array.from(records, ([key, record]) => [key, { ...record, article: id }]));
}
