import { join } from 'node:path';
import type { IdMaker } from '../../shared/model/ids';
import type { Label } from '../../shared/model/label';
import { defaultPreferences } from '../../shared/model/library';
import type { Clock } from '../../shared/model/timestamp';
import { type Message, message } from '../../shared/words/message';
import { ArticleIndex } from './ArticleIndex';
import { Attachments } from './Attachments';
import { DeletedArticles } from './DeletedArticles';
import { type Disk, systemDisk } from './files/Disk';
import { FileHistory } from './files/FileHistory';
import { JsonDatabase } from './files/JsonDatabase';
import { JsonFile } from './files/JsonFile';
import { LibraryFolder } from './files/LibraryFolder';
import { LossRegister } from './files/LossRegister';
import { ProblemLog, toProblem } from './files/ProblemLog';
import type { StorageContext } from './files/readStored';
import { SaveJournal } from './files/SaveJournal';
import { explainReadOnly, onDisk } from './files/storageError';
import {
  libraryFormat,
  makeStoredLibrary,
  noSources,
  sourcesFormat,
} from './formats/recordsFormat';
import { LibraryStorage } from './LibraryStorage';
import { libraryPaths } from './libraryPaths';
import { listArticles } from './listArticles';
import { LibraryLock } from './lock/LibraryLock';

export interface OpenOptions {
  /** `write` locks the library and creates it if there is none; `read` changes nothing at all. */
  access: 'read' | 'write';
  clock: Clock;
  ids: IdMaker;
  /** The labels of a library that is made; English ones by default. */
  labels?: readonly Label[] | undefined;
  /** How long to wait for another process to let go of the library; by default not at all. */
  waitMs?: number;
  disk?: Disk;
}

/** How a folder is opened: with its `lock` to be changed, or read-only for a `reason`. */
type Access = { lock: LibraryLock } | { lock: null; reason: Message };

/**
 * Opens the library in a folder. Throws `locked` where another process has it, and `storage` where its folder
 * can’t be used. On a read-only disk it opens read-only. Of the articles it reads only the newest in the index, and
 * nothing else before `readRest`.
 */
export async function openLibrary(folder: string, options: OpenOptions): Promise<LibraryStorage> {
  return onDisk(folder, async () => {
    const { disk = systemDisk } = options;
    if (options.access === 'read') {
      const files = await LibraryFolder.open(folder, disk);
      const reason = message('storage.readOnly.asked');
      return readFolder(files, { lock: null, reason }, options);
    }
    const files = await LibraryFolder.make(folder, disk);
    const access = await takeFolder(files, options.waitMs ?? 0);
    try {
      return await readFolder(files, access, options);
    } catch (error) {
      await access.lock?.release();
      throw error;
    }
  });
}

/** Locks the folder, and repairs what a crash left there. */
async function takeFolder(files: LibraryFolder, waitMs: number): Promise<Access> {
  const paths = libraryPaths(files.path);
  const { hidden, articles } = paths;
  const lock = await LibraryLock.take(files.key, waitMs);
  try {
    if (await files.makeFolder(hidden)) await files.replace(join(hidden, '.gitignore'), '*\n');
    // A folder can already exist and still not be writable.
    await files.requireWritable([hidden, articles]);
    await new SaveJournal(files).recover();
    await files.clearStaging();
    await new DeletedArticles(files, paths, new FileHistory(files)).finish();
    await new Attachments(files, paths).collect();
    return { lock };
  } catch (error) {
    await lock.release();
    const reason = explainReadOnly(error);
    // In a library that doesn’t exist yet there is nothing to read.
    if (reason && (await files.list(files.path)).length) return { lock: null, reason };
    throw error;
  }
}

async function readFolder(
  files: LibraryFolder,
  access: Access,
  { clock, ids, labels }: OpenOptions,
): Promise<LibraryStorage> {
  const paths = libraryPaths(files.path);
  const problems = new ProblemLog();
  const context = makeContext(files, problems, access);
  const newLibrary = makeStoredLibrary(
    { id: ids.make('lib'), createdAt: clock.now(), preferences: defaultPreferences },
    labels,
  );
  const library = new JsonDatabase(new JsonFile(paths.library, libraryFormat, context), newLibrary);
  const sources = new JsonDatabase(new JsonFile(paths.sources, sourcesFormat, context), noSources);
  const [index] = await Promise.all([
    ArticleIndex.open(files, paths.index, (error) =>
      problems.report(toProblem(files, paths.index, error)),
    ),
    library.read(),
  ]);
  const isMissing = library.file.stamp === null && library.data === newLibrary;
  const isNew = isMissing && (await listArticles(files, paths)).length === 0;
  if (isNew && access.lock) await library.save(library.data);
  if (isMissing && !isNew) {
    problems.report({
      file: 'library.json',
      message: message('storage.missing', { file: 'library.json' }),
      remedy: message('storage.remedy.libraryRemade'),
    });
  }
  const storage = new LibraryStorage({
    paths,
    context,
    lock: access.lock,
    library,
    sources,
    index,
    problems,
    isNew,
  });
  if (index.isWhole) await storage.readRest();
  return storage;
}

function makeContext(files: LibraryFolder, problems: ProblemLog, access: Access): StorageContext {
  let readOnlyReason = access.lock ? null : access.reason;
  const report: StorageContext['report'] = (problem) => problems.report(problem);
  return {
    files,
    history: new FileHistory(files),
    losses: new LossRegister(problems),
    get readOnlyReason() {
      return readOnlyReason;
    },
    report,
    forbidWriting(reason) {
      readOnlyReason ??= reason;
    },
  };
}
