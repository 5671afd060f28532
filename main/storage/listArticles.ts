import { type ArticleId, articleIdSchema } from '../../shared/model/ids';
import type { LibraryFolder } from './files/LibraryFolder';
import type { LibraryPaths } from './libraryPaths';

/** Ids of the articles that have a folder in the library. */
export async function listArticles(
  files: LibraryFolder,
  { articles }: LibraryPaths,
): Promise<ArticleId[]> {
  const names = await files.list(articles);
  return names.flatMap((name) => articleIdSchema.safeParse(name).data ?? []);
}
