import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IdMaker } from '../../shared/model/ids';
import { defaultLabels } from '../../shared/model/label';
import { defaultPreferences, type Library } from '../../shared/model/library';
import type { Clock } from '../../shared/model/timestamp';
import { ArticleIndex } from './ArticleIndex';
import { FileHistory } from './FileHistory';
import { libraryFormat } from './formats/libraryFormat';
import { noSources, sourcesFormat } from './formats/sourcesFormat';
import { JsonDatabase } from './JsonDatabase';
import { JsonFile } from './JsonFile';
import { LibraryLock } from './LibraryLock';
import { LibraryStorage, listArticles } from './LibraryStorage';
import { type LibraryPaths, libraryPaths } from './libraryPaths';
import { makeFolder } from './makeFolder';
import { ProblemLog, toProblem } from './ProblemLog';
import type { StorageContext } from './readStored';
import { SaveJournal } from './SaveJournal';
import { onDisk } from './storageError';

export interface OpenOptions {
  /** `write` locks the library and makes it where there is none; `read` changes nothing at all. */
  access: 'read' | 'write';
  clock: Clock;
  ids: IdMaker;
}

/**
 * Opens the library in a folder. Throws `locked` where another process has it, and `storage` where its folder
 * can't be used. Of ten thousand articles it reads the newest in the index, and of the rest nothing before `readRest`.
 */
export async function openLibrary(folder: string, options: OpenOptions): Promise<LibraryStorage> {
  const paths = libraryPaths(folder);
  return onDisk(folder, async () => {
    const lock = options.access === 'write' ? await takeFolder(folder, paths) : null;
    try {
      if (lock) await new SaveJournal(folder).recover();
      return await readFolder(folder, paths, lock, options);
    } catch (error) {
      await lock?.release();
      throw error;
    }
  });
}

async function takeFolder(folder: string, { hidden, lock }: LibraryPaths): Promise<LibraryLock> {
  await makeFolder(folder);
  const made = await makeFolder(hidden);
  if (made) await writeFile(join(hidden, '.gitignore'), '*\n');
  return LibraryLock.take(lock);
}

async function readFolder(
  folder: string,
  paths: LibraryPaths,
  lock: LibraryLock | null,
  { clock, ids }: OpenOptions,
): Promise<LibraryStorage> {
  const problems = new ProblemLog();
  const context = makeContext(folder, problems);
  const newLibrary: Library = {
    id: ids.make('lib'),
    createdAt: clock.now(),
    labels: [...defaultLabels],
    preferences: defaultPreferences,
  };
  const library = new JsonDatabase(new JsonFile(paths.library, libraryFormat, context), newLibrary);
  const sources = new JsonDatabase(new JsonFile(paths.sources, sourcesFormat, context), noSources);
  const [index] = await Promise.all([
    ArticleIndex.open(paths.index, (error) =>
      problems.report(toProblem(folder, paths.index, error)),
    ),
    library.read(),
  ]);
  const isMissing = library.file.stamp === null;
  const isNew = isMissing && (await listArticles(paths)).length === 0;
  if (isMissing && lock) await library.save(library.data);
  if (isMissing && !isNew) {
    problems.report({
      file: 'library.json',
      message: 'library.json was not there.',
      remedy: 'A new one was made, with the labels that every library starts with.',
    });
  }
  const storage = new LibraryStorage({
    paths,
    context,
    lock,
    library,
    sources,
    index,
    problems,
    isNew,
  });
  if (index.isWhole) await storage.readRest();
  return storage;
}

function makeContext(folder: string, problems: ProblemLog): StorageContext {
  let isReadOnly = false;
  return {
    folder,
    history: new FileHistory(folder),
    get isReadOnly() {
      return isReadOnly;
    },
    report: (problem) => problems.report(problem),
    forbidWriting() {
      isReadOnly = true;
    },
  };
}
