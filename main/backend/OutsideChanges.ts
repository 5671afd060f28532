import { AsyncResource } from 'node:async_hooks';
import type { FSWatcher } from 'node:fs';
import type { ArticleId } from '../../shared/model/ids';
import { toProblem } from '../storage/files/ProblemLog';
import type { LibrarySession } from './LibrarySession';
import { SerialQueue } from './SerialQueue';

/** Programs write a file in several steps; a sync client, many files. */
const SETTLING_MS = 150;

/**
 * Notices what other programs change while the library is open, and has it taken in between changes. It watches the
 * folders of what is in memory, and the one where articles come and go: watching ten thousand would be more than
 * systems allow. Changes elsewhere, or on a disk that reports none, are noticed on next use.
 */
export class OutsideChanges {
  readonly #session: LibrarySession;
  readonly #queue: SerialQueue;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed = new Set<string>();
  /** Articles that have a folder, but no text in it yet. */
  #arriving: readonly ArticleId[] = [];
  readonly #following = new SerialQueue();
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;
  /** Watching begins in the middle of a task. What is noticed is not part of that task. */
  readonly #takeOverInTurn = AsyncResource.bind(() => {
    this.#timer = null;
    void this.#queue.run(() => this.#takeOver());
  });

  constructor(session: LibrarySession, queue: SerialQueue) {
    this.#session = session;
    this.#queue = queue;
  }

  async start(): Promise<void> {
    this.#session.articles.onOpened = () => this.#follow();
    await this.#follow();
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  async #watch(folder: string): Promise<void> {
    if (this.#isStopped || this.#watchers.has(folder)) return;
    const watcher = await this.#session.storage.files.watch(folder, () => this.#note(folder));
    if (watcher && !this.#isStopped) this.#watchers.set(folder, watcher);
    else watcher?.close();
  }

  #note(folder: string): void {
    this.#changed.add(folder);
    this.#timer ??= setTimeout(this.#takeOverInTurn, SETTLING_MS);
    this.#timer.unref();
  }

  async #takeOver(): Promise<void> {
    const { storage } = this.#session;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const folder of changed) {
      if (this.#isStopped) return;
      try {
        if (folder === storage.folder) await this.#takeOverLibrary();
        else if (folder !== storage.paths.articles) await this.#takeOverArticle(folder);
        else this.#arriving = await this.#session.refreshList();
      } catch (error) {
        storage.problems.report(toProblem(storage.files, folder, error));
      }
    }
    await this.#follow();
  }

  async #takeOverLibrary(): Promise<void> {
    await this.#session.storage.files.requireSame();
    await this.#session.refreshShared();
  }

  async #takeOverArticle(folder: string): Promise<void> {
    const { articles, storage } = this.#session;
    const isThat = (id: ArticleId) => storage.paths.article(id) === folder;
    const open = articles.ids().find(isThat);
    if (open) await this.#session.refreshIfReplaced(open);
    else if (this.#arriving.some(isThat)) this.#arriving = await this.#session.refreshList();
  }

  /** Watches the folders that matter now, and no others. */
  #follow(): Promise<void> {
    return this.#following.run(() => this.#watchAll());
  }

  async #watchAll(): Promise<void> {
    const { articles, storage } = this.#session;
    const ids = [...articles.ids(), ...this.#arriving];
    const { folder, paths } = storage;
    const wanted = new Set([folder, paths.articles, ...ids.map(paths.article)]);
    for (const [watched, watcher] of this.#watchers) {
      if (wanted.has(watched)) continue;
      watcher.close();
      this.#watchers.delete(watched);
    }
    for (const one of wanted) await this.#watch(one);
  }
}
