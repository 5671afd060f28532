import { type ArticleId, articleIdSchema } from '../../shared/model/ids';

/** The data type that holds the ids of articles dragged from the list. */
export const ARTICLE_DRAG = 'application/x-attest-article';

export function writeDragged(articles: readonly ArticleId[]): string {
  return articles.join(' ');
}

/** The articles that were dragged. Throws where the text was not written by this window. */
export function readDragged(text: string): ArticleId[] {
  return text.split(' ').map((id) => articleIdSchema.parse(id));
}
