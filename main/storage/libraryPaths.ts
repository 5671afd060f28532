import { join } from 'node:path';
import type { ArticleId } from '../../shared/model/ids';

/** Where a library’s files are in its folder. */
export interface LibraryPaths {
  library: string;
  sources: string;
  articles: string;
  attachments: string;
  /** Derived and safe to delete. */
  hidden: string;
  index: string;
  trash: string;
  /** Markers of attachments that nothing refers to. */
  unclaimed: string;
  article(id: ArticleId): string;
  text(id: ArticleId): string;
  annotations(id: ArticleId): string;
  /** Earlier texts of the article. */
  revisions(id: ArticleId): string;
  revision(id: ArticleId, number: number): string;
}

export function libraryPaths(folder: string): LibraryPaths {
  const articles = join(folder, 'articles');
  const hidden = join(folder, '.attest');
  return {
    library: join(folder, 'library.json'),
    sources: join(folder, 'sources.json'),
    articles,
    attachments: join(folder, 'attachments'),
    hidden,
    index: join(hidden, 'index.json'),
    trash: join(hidden, 'trash'),
    unclaimed: join(hidden, 'unclaimed'),
    article: (id) => join(articles, id),
    text: (id) => join(articles, id, 'article.json'),
    annotations: (id) => join(articles, id, 'annotations.json'),
    revisions: (id) => join(articles, id, 'revisions'),
    revision: (id, number) => join(articles, id, 'revisions', `${number}.json`),
  };
}
