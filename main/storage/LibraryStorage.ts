import type { Socket } from 'node:net';
import { join } from 'node:path';
import { notFound } from '../../shared/library/state';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleSummary } from '../../shared/model/articleSummary';
import type { ArticleId } from '../../shared/model/ids';
import { type Message, message } from '../../shared/words/message';
import type { ArticleIndex } from './ArticleIndex';
import { Attachments } from './Attachments';
import { asAnnotationsOf, asArticleOf } from './asArticleOf';
import { DeletedArticles } from './DeletedArticles';
import { JsonDatabase, type PlannedSave } from './files/JsonDatabase';
import { JsonFile } from './files/JsonFile';
import type { LibraryFolder } from './files/LibraryFolder';
import { mapConcurrently } from './files/mapConcurrently';
import { type ProblemLog, toProblem } from './files/ProblemLog';
import type { StorageContext } from './files/readStored';
import { SaveJournal } from './files/SaveJournal';
import { onDisk } from './files/storageError';
import { articleFormat, type StoredArticle } from './formats/articleFormat';
import { type IndexEntry, joinIds } from './formats/indexFormat';
import {
  type Annotations,
  annotationsFormat,
  noAnnotations,
  type Sources,
  type StoredLibrary,
} from './formats/recordsFormat';
import { revisionFormat, type StoredRevision } from './formats/revisionFormat';
import type { LibraryPaths } from './libraryPaths';
import { listArticles } from './listArticles';
import type { LibraryLock } from './lock/LibraryLock';
import { isSameState, originOf, readArticleStamps, readSummary, stampText } from './readSummary';

/** How many files are read at once. */
const CONCURRENCY = 16;

/** The two files of an open article. */
export interface ArticleFiles {
  readonly text: JsonDatabase<StoredArticle>;
  readonly annotations: JsonDatabase<Annotations>;
}

/** What was found in a library’s folder. */
export interface OpenedFolder {
  paths: LibraryPaths;
  context: StorageContext;
  lock: LibraryLock | null;
  library: JsonDatabase<StoredLibrary>;
  sources: JsonDatabase<Sources>;
  index: ArticleIndex;
  problems: ProblemLog;
  isNew: boolean;
}

/** The files of an open library. Knows how they are kept, and nothing of what they mean. */
export class LibraryStorage {
  readonly files: LibraryFolder;
  readonly paths: LibraryPaths;
  readonly library: JsonDatabase<StoredLibrary>;
  readonly sources: JsonDatabase<Sources>;
  readonly index: ArticleIndex;
  readonly problems: ProblemLog;
  /** True where the library was just created. */
  readonly isNew: boolean;
  readonly journal: SaveJournal;
  readonly attachments: Attachments;
  readonly #context: StorageContext;
  readonly #lock: LibraryLock | null;
  readonly #deleted: DeletedArticles;
  #isWhole = false;

  constructor(opened: OpenedFolder) {
    this.files = opened.context.files;
    this.paths = opened.paths;
    this.library = opened.library;
    this.sources = opened.sources;
    this.index = opened.index;
    this.problems = opened.problems;
    this.isNew = opened.isNew;
    this.journal = new SaveJournal(this.files);
    this.#context = opened.context;
    this.#lock = opened.lock;
    this.attachments = new Attachments(this.files, this.paths);
    this.#deleted = new DeletedArticles(this.files, this.paths, opened.context.history);
  }

  get folder(): string {
    return this.files.path;
  }

  /** Why nothing in the library can be changed; null where it can. */
  get readOnlyReason(): Message | null {
    return this.#context.readOnlyReason;
  }

  get isReadOnly(): boolean {
    return this.readOnlyReason !== null;
  }

  /** True once `readRest` has read everything that the library does not open with. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Reads an article’s files. Throws `not-found` where there is no such article. */
  async openArticle(id: ArticleId): Promise<ArticleFiles> {
    const { text, annotations } = this.#filesOf(id);
    const stored = await text.read();
    if (!stored) {
      if (!text.stamp) throw notFound('article', id);
      throw new AttestError('storage', message('storage.articleUnreadable', { article: id }));
    }
    const found = await annotations.read();
    if (!found && !annotations.stamp) await this.#noticeLoss(id);
    return {
      text: new JsonDatabase(text, { ...stored, article: asArticleOf(id, stored.article) }),
      annotations: new JsonDatabase(annotations, asAnnotationsOf(id, found ?? noAnnotations)),
    };
  }

  /** Makes room for a new article; its text is saved like any other. `isNew`: there was no folder for it. */
  async createArticle(content: StoredArticle): Promise<{ files: ArticleFiles; isNew: boolean }> {
    const { id } = content.article;
    const folder = this.paths.article(id);
    const isNew = await onDisk(folder, () => this.files.makeFolder(folder));
    const { text, annotations } = this.#filesOf(id);
    const files = {
      text: new JsonDatabase(text, content),
      annotations: new JsonDatabase(annotations, noAnnotations),
    };
    return { files, isNew };
  }

  /** An earlier text of an article. Throws `not-found` where it isn’t there, and `storage` where it can’t be read. */
  async readRevision(id: ArticleId, number: number): Promise<StoredRevision> {
    const file = this.#revisionFile(id, number);
    const stored = await file.read();
    if (stored) return stored;
    if (!file.stamp) {
      throw new AttestError('not-found', message('storage.revisionMissing', { revision: number }));
    }
    const said = message('storage.revisionUnreadable', { revision: number, article: id });
    throw new AttestError('storage', said);
  }

  /** Makes room for an earlier text, replacing what an undone revision of the same number may have left. */
  async openRevision(revision: StoredRevision): Promise<JsonDatabase<StoredRevision>> {
    const { owner, revision: info } = revision;
    const folder = this.paths.revisions(owner);
    await onDisk(folder, () => this.files.makeFolder(folder));
    const file = this.#revisionFile(owner, info.number);
    await file.read();
    return new JsonDatabase(file, revision);
  }

  /** Moves an article’s folder out of the library, to `.attest/trash`. */
  async removeArticle(id: ArticleId): Promise<void> {
    const folder = this.paths.article(id);
    const target = join(this.paths.trash, `${id}-${Date.now()}`);
    await onDisk(folder, async () => {
      await this.files.move(folder, target);
    });
    try {
      // If redo brought the article back, these would be taken for versions of its new files.
      await this.#context.history.moveAway(folder, `${target}.history`);
    } catch (error) {
      // The article is gone all the same.
      this.problems.report(toProblem(this.files, folder, error));
    }
  }

  /** The part of an article that is deleted for good in a save of several. */
  planDeletion(id: ArticleId): PlannedSave {
    return this.#deleted.plan(id);
  }

  /** An article’s highlights and links, read without keeping them in memory. */
  async readAnnotations(id: ArticleId): Promise<Annotations> {
    const found = await this.#filesOf(id).annotations.read();
    return asAnnotationsOf(id, found ?? noAnnotations);
  }

  /** Removes the folder of an article whose first save failed. */
  async discardArticle(id: ArticleId): Promise<void> {
    const folder = this.paths.article(id);
    await onDisk(folder, () => this.files.removeFolder(folder));
  }

  /** Puts an article into the index, as it was just read or saved. */
  indexArticle(summary: ArticleSummary, { text, annotations }: ArticleFiles): void {
    const stamps = {
      text: stampText(text.file.stamp),
      annotations: stampText(annotations.file.stamp),
    };
    if (this.#context.losses.has(annotations.file.path)) return;
    if (isSameState(this.index.get(summary.id)?.stamps, stamps)) return;
    const highlights = joinIds(annotations.data.highlights.keys());
    const origin = originOf(text.data.article, text.data.text);
    this.#setInIndex({ summary, highlights, ...origin, stamps });
    this.#scheduleIndex();
  }

  unindexArticle(id: ArticleId): void {
    this.index.delete(id);
    this.#scheduleIndex();
  }

  /**
   * Reads articles into the index, and drops from it those that are gone. What can’t be read stays as the
   * index had it, and so do articles that are no longer wanted once they are read.
   */
  async refreshIndex(
    ids: readonly ArticleId[],
    isWanted: (id: ArticleId) => boolean = () => true,
  ): Promise<void> {
    await mapConcurrently(ids, CONCURRENCY, async (id) => {
      try {
        const found = await readSummary(this.paths, id, this.#context);
        const isThere = found ?? (await this.files.stamp(this.paths.text(id)));
        if (!isWanted(id)) return;
        if (!found) {
          if (!isThere) await this.#forget(id);
        } else if (!found.isLost || !(await this.#noticeLoss(id))) {
          this.#setInIndex(found.entry);
        }
      } catch (error) {
        this.problems.report(toProblem(this.files, this.paths.article(id), error));
      }
    });
    this.#scheduleIndex();
  }

  /**
   * Reads what a library does not open with: its sources, and the rest of the index, which is brought in line with
   * the articles that have a folder. Returns those it had wrong.
   */
  async readRest(): Promise<ArticleId[]> {
    await Promise.all([this.sources.read(), this.index.readAll()]);
    const { corrected, empty } = await this.refreshList();
    if (!this.isReadOnly) await this.#removeEmpty(empty);
    if (!this.sources.file.stamp && !this.sources.data.sources.size) this.#noticeLostSources();
    this.#isWhole = true;
    return corrected;
  }

  /** Brings the index in line with the articles that have a folder. Returns those it had wrong, and those without a text. */
  async refreshList(): Promise<{ corrected: ArticleId[]; empty: ArticleId[] }> {
    const articles = await listArticles(this.files, this.paths);
    const present = new Set(articles);
    const gone = this.index.ids().filter((id) => !present.has(id));
    const missing = articles.filter((id) => !this.index.get(id));
    await this.refreshIndex([...gone, ...missing]);
    const empty = missing.filter((id) => !this.index.has(id));
    return { corrected: [...gone, ...missing.filter((id) => this.index.has(id))], empty };
  }

  /** The articles whose files are not as the index knows them. */
  async findStale(ids: readonly ArticleId[]): Promise<ArticleId[]> {
    const stale = await mapConcurrently(ids, CONCURRENCY, async (id) => {
      const [found] = await Promise.allSettled([readArticleStamps(this.files, this.paths, id)]);
      // Why one can’t be examined is reported when it is read. One without a text was recovered, which is reported each time.
      const now = found?.status === 'fulfilled' ? found.value : null;
      return now?.text && isSameState(this.index.get(id)?.stamps, now) ? [] : [id];
    });
    return stale.flat();
  }

  /** Goes on without a missing file: from now on it is empty. Throws `not-found` where `file` is not a loss. */
  async acceptLoss(file: string): Promise<void> {
    const path = join(this.folder, file);
    const { losses } = this.#context;
    if (!losses.has(path)) throw new AttestError('not-found', message('storage.notLost', { file }));
    losses.settle(path);
    if (path === this.paths.sources) {
      await this.sources.save(this.sources.data);
      return;
    }
    const annotations = new JsonFile(path, annotationsFormat, this.#context);
    await annotations.read();
    await annotations.write(noAnnotations);
  }

  /** Lets `onAsked` answer other processes that want the library. */
  serve(onAsked: (socket: Socket) => void): void {
    this.#lock?.serve(onAsked);
  }

  /** Writes what is still to be written, and releases the library. */
  async close(): Promise<void> {
    try {
      await this.flush();
      if (!this.isReadOnly) await this.#deleted.forget();
    } finally {
      await this.#lock?.release();
    }
  }

  async flush(): Promise<void> {
    if (!this.isReadOnly) await this.index.flush();
  }

  /** Of annotations that are missing the index goes on knowing that there were some. */
  #setInIndex(entry: IndexEntry): void {
    const { id } = entry.summary;
    const { text, annotations } = entry.stamps;
    const known = this.index.get(id)?.stamps.annotations ?? '';
    this.index.set(id, { ...entry, stamps: { text, annotations: annotations || known } });
  }

  /** True where the annotations of an article are missing, and the index knows that there were some. */
  async #noticeLoss(id: ArticleId): Promise<boolean> {
    // The index opens with only its front.
    if (!this.index.has(id)) await this.index.readAll();
    const known = this.index.get(id);
    if (!known?.stamps.annotations) return false;
    const { title, highlights } = known.summary;
    const path = this.paths.annotations(id);
    const file = this.files.nameOf(path);
    const said = message('storage.lost.annotations', { file, title, highlights });
    this.#context.losses.add(path, file, said);
    return true;
  }

  /** Removes the folders left by imports that were killed before they saved anything. */
  async #removeEmpty(ids: readonly ArticleId[]): Promise<void> {
    for (const id of ids) await this.files.removeEmptyFolder(this.paths.article(id));
  }

  #noticeLostSources(): void {
    const linked = new Set(this.index.summaries().flatMap(({ links }) => Object.keys(links)));
    if (!linked.size) return;
    const file = this.files.nameOf(this.paths.sources);
    const said = message('storage.lost.sources', { file, sources: linked.size });
    this.#context.losses.add(this.paths.sources, file, said);
  }

  /** Drops an article whose text is gone from the index, and reports it unless Attest itself removed it. */
  async #forget(id: ArticleId): Promise<void> {
    const known = this.index.get(id);
    this.index.delete(id);
    if (!known || (await this.#isInTrash(id))) return;
    const folder = this.files.nameOf(this.paths.article(id));
    this.problems.report({
      file: folder,
      message: message('storage.articleGone', { title: known.summary.title }),
      remedy: message('storage.remedy.articleGone', { folder }),
    });
  }

  async #isInTrash(id: ArticleId): Promise<boolean> {
    const names = await this.files.list(this.paths.trash);
    return names.some((name) => name.startsWith(`${id}-`));
  }

  #scheduleIndex(): void {
    if (!this.isReadOnly) this.index.scheduleWrite();
  }

  #revisionFile(id: ArticleId, number: number): JsonFile<StoredRevision> {
    return new JsonFile(this.paths.revision(id, number), revisionFormat, this.#context);
  }

  #filesOf(id: ArticleId) {
    return {
      text: new JsonFile(this.paths.text(id), articleFormat, this.#context),
      annotations: new JsonFile(this.paths.annotations(id), annotationsFormat, this.#context),
    };
  }
}
