import type { Problem } from '../../../shared/ipc/events';
import type { ArticleId } from '../../../shared/model/ids';
import { ArticleIndex } from '../../storage/ArticleIndex';
import { FileHistory } from '../../storage/files/FileHistory';
import type { LibraryFolder } from '../../storage/files/LibraryFolder';
import type { LibraryPaths } from '../../storage/libraryPaths';

const REMEDY =
  'Bring it back from a backup or from your sync service. Earlier versions that are kept are in .attest/history.';

/** What the index or the history knows of and the disk lacks: articles, annotations, sources. */
export async function findLosses(
  files: LibraryFolder,
  paths: LibraryPaths,
  articles: readonly ArticleId[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const history = new FileHistory(files);
  // One that can't be read knows nothing, and is made anew.
  const index = await ArticleIndex.open(files, paths.index, () => {});
  await index.readAll();
  const trash = await files.list(paths.trash);
  const isMissing = async (path: string, isKnown: boolean) => {
    if (await files.stamp(path)) return false;
    return isKnown || (await history.versions(path)).length > 0;
  };
  const add = (path: string, message: string) =>
    problems.push({ file: files.nameOf(path), message, remedy: REMEDY });

  const present = new Set(articles);
  for (const { id, title } of index.summaries()) {
    if (present.has(id) || trash.some((name) => name.startsWith(`${id}-`))) continue;
    add(paths.article(id), `The article “${title}” is not in the library’s folder any more.`);
  }
  for (const id of articles) {
    const path = paths.annotations(id);
    const known = index.get(id);
    if (!(await isMissing(path, Boolean(known?.stamps.annotations)))) continue;
    const title = known ? ` of “${known.summary.title}”` : '';
    add(path, `The highlights, notes and links${title} are missing.`);
  }
  const isLinked = index.summaries().some(({ links }) => Object.keys(links).length > 0);
  if (await isMissing(paths.sources, isLinked)) add(paths.sources, 'The sources are missing.');
  return problems;
}
