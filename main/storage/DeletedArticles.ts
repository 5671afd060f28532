import { join } from 'node:path';
import { type ArticleId, articleIdSchema } from '../../shared/model/ids';
import type { FileHistory } from './files/FileHistory';
import type { PlannedSave } from './files/JsonDatabase';
import { isUnsafe, type LibraryFolder } from './files/LibraryFolder';
import { onDisk } from './files/storageError';
import type { LibraryPaths } from './libraryPaths';

const SUFFIX = '.deleted';

/**
 * Articles that are deleted for good. In one stroke the folder of one becomes a folder in `.attest/trash` whose name
 * ends in `.deleted`; then it is emptied, now or, after a crash, at the next opening. Until the library is closed the
 * empty folder says why an index that is not yet up to date lists an article that isn’t there.
 */
export class DeletedArticles {
  readonly #files: LibraryFolder;
  readonly #paths: LibraryPaths;
  readonly #history: FileHistory;

  constructor(files: LibraryFolder, paths: LibraryPaths, history: FileHistory) {
    this.#files = files;
    this.#paths = paths;
    this.#history = history;
  }

  /** An article’s part in a save of several. Once settled, nothing of it is left. */
  plan(id: ArticleId): PlannedSave {
    const path = this.#paths.article(id);
    const name = `${id}-${Date.now()}${SUFFIX}`;
    const target = join(this.#paths.trash, name);
    let isMoved = false;
    return {
      prepare: async () => {},
      pending: () => ({ path, target }),
      discard: async () => {},
      commit: () =>
        onDisk(path, async () => {
          await this.#files.move(path, target);
          isMoved = true;
        }),
      takeBack: () =>
        onDisk(path, async () => {
          if (isMoved) await this.#files.move(target, path);
          isMoved = false;
        }),
      settle: async () => {
        // It is deleted. What can’t be removed now is removed at the next opening.
        await Promise.allSettled([this.#empty(name)]);
      },
    };
  }

  /** Removes what a crash left of deleted articles. Only for a process that has the library to itself. */
  async finish(): Promise<void> {
    for (const name of await this.#list()) await this.#empty(name);
  }

  /** Removes the empty folders, once the index knows of the deletions. */
  async forget(): Promise<void> {
    for (const name of await this.#list()) {
      await this.#files.removeEmptyFolder(join(this.#paths.trash, name));
    }
  }

  async #list(): Promise<string[]> {
    try {
      const names = await this.#files.list(this.#paths.trash);
      return names.filter((name) => name.endsWith(SUFFIX));
    } catch (error) {
      // Nothing was ever moved to a trash that is no folder of the library.
      if (isUnsafe(error)) return [];
      throw error;
    }
  }

  async #empty(name: string): Promise<void> {
    const id = articleIdSchema.safeParse(name.slice(0, name.indexOf('-')));
    if (!id.success) return;
    const article = this.#paths.article(id.data);
    if (!(await this.#files.hasFolder(article))) await this.#history.forget(article);
    const folder = join(this.#paths.trash, name);
    for (const entry of await this.#files.list(folder)) {
      await this.#files.removeFolder(join(folder, entry));
    }
  }
}
