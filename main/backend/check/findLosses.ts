import type { Problem } from '../../../shared/ipc/events';
import type { ArticleId } from '../../../shared/model/ids';
import { type Message, message } from '../../../shared/words/message';
import { ArticleIndex } from '../../storage/ArticleIndex';
import { FileHistory } from '../../storage/files/FileHistory';
import type { LibraryFolder } from '../../storage/files/LibraryFolder';
import type { LibraryPaths } from '../../storage/libraryPaths';

const REMEDY = message('checks.remedy.missing');

/** What the index or the history knows and the disk lacks: articles, annotations, sources. */
export async function findLosses(
  files: LibraryFolder,
  paths: LibraryPaths,
  articles: readonly ArticleId[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const history = new FileHistory(files);
  // One that can’t be read knows nothing, and is rebuilt.
  const index = await ArticleIndex.open(files, paths.index, () => {});
  await index.readAll();
  const trash = await files.list(paths.trash);
  const isMissing = async (path: string, isKnown: boolean) => {
    if (await files.stamp(path)) return false;
    return isKnown || (await history.versions(path)).length > 0;
  };
  const add = (path: string, said: Message) =>
    problems.push({ file: files.nameOf(path), message: said, remedy: REMEDY });

  const present = new Set(articles);
  for (const { id, title } of index.summaries()) {
    if (present.has(id) || trash.some((name) => name.startsWith(`${id}-`))) continue;
    add(paths.article(id), message('storage.articleGone', { title }));
  }
  for (const id of articles) {
    const path = paths.annotations(id);
    const known = index.get(id);
    if (!(await isMissing(path, Boolean(known?.stamps.annotations)))) continue;
    const said = known
      ? message('checks.annotationsOfMissing', { title: known.summary.title })
      : message('checks.annotationsMissing');
    add(path, said);
  }
  const isLinked = index.summaries().some(({ links }) => Object.keys(links).length > 0);
  if (await isMissing(paths.sources, isLinked)) {
    add(paths.sources, message('checks.sourcesMissing'));
  }
  return problems;
}
