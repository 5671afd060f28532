import type { Article } from '../model/article';
import { formatDate } from './formatDate';

/** Who wrote the article, where and when it appeared: those of them that are known. */
export function describeArticle({ byline, publisher, published }: Article): string[] {
  return [byline.trim(), publisher.trim(), formatDate(published)].filter(Boolean);
}
