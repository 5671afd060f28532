import type { EventName, EventPayload, ToldChange } from '../../shared/ipc/events';
import { applyChange, articlesOf } from '../../shared/library/applyChange';
import { compareRecords } from '../../shared/library/applyDiff';
import { type Change, isDeletion, noRecords, recordsIn } from '../../shared/library/change';
import type { LibraryRecords, LibraryState } from '../../shared/library/state';
import { AttestError } from '../../shared/model/AttestError';
import { type ArticleId, articleIdSchema } from '../../shared/model/ids';
import { message } from '../../shared/words/message';
import { onDisk } from '../storage/files/storageError';
import type { LibraryStorage } from '../storage/LibraryStorage';
import { AttachmentClaims } from './AttachmentClaims';
import { checkChange } from './checkChange';
import { type OpenArticle, OpenArticles } from './OpenArticles';
import { saveChange } from './saveChange';
import { summariseState } from './summariseState';
import { UndoStacks } from './UndoStacks';

export type Publish = <N extends EventName>(name: N, payload: EventPayload<N>) => void;
type Cause = EventPayload<'changed'>['cause'];

/**
 * The library as last saved, and the only way to change it: compute the next state, check it, save it, and only then
 * adopt it and publish the change. Its methods must not run at the same time.
 */
export class LibrarySession {
  readonly storage: LibraryStorage;
  readonly articles: OpenArticles;
  readonly undo = new UndoStacks();
  readonly claims: AttachmentClaims;
  readonly #publish: Publish;
  #whole: Promise<void> | null = null;
  #records: LibraryRecords;

  constructor(storage: LibraryStorage, publish: Publish) {
    this.storage = storage;
    this.articles = new OpenArticles(storage);
    this.claims = new AttachmentClaims(storage.attachments);
    this.#publish = publish;
    this.#records = recordsOf(storage);
  }

  /** The library’s own records. */
  get records(): LibraryRecords {
    return this.#records;
  }

  /** Resolves when everything is read that the library did not open with. Throws where its sources can’t be used, and tries again the next time. */
  async whole(): Promise<void> {
    if (this.storage.isWhole) return;
    this.#whole ??= this.#readRest().catch((error: unknown) => {
      this.#whole = null;
      throw error;
    });
    await this.#whole;
  }

  /** Resolves when `whole` is no longer reading. */
  async idle(): Promise<void> {
    // The caller of `whole` gets the rejection.
    await this.#whole?.catch(() => {});
  }

  requireWritable(): void {
    const { readOnlyReason } = this.storage;
    if (readOnlyReason === null) return;
    throw new AttestError('read-only', message('backend.readOnly', { reason: readOnlyReason }));
  }

  /** The article as it is on the disk now. */
  async open(id: ArticleId): Promise<OpenArticle> {
    await this.refreshIfReplaced(id);
    return this.articles.get(id);
  }

  /** The articles that a change needs. Throws `conflict` where the person has seen another text of one. */
  async openForChange(ids: readonly ArticleId[]): Promise<Map<ArticleId, OpenArticle>> {
    const open = new Map<ArticleId, OpenArticle>();
    for (const id of ids) {
      if (!this.articles.peek(id) && (await this.refreshIfReplaced(id))) throw replaced();
      open.set(id, await this.articles.get(id));
    }
    return open;
  }

  stateOf(open: ReadonlyMap<ArticleId, OpenArticle>): LibraryState {
    const articles = new Map(Array.from(open, ([id, { state }]) => [id, state]));
    return { ...this.#records, articles };
  }

  /** Applies a change to the articles that are open for it. `onSaved` runs after it is saved and before it is published. */
  async apply(
    open: ReadonlyMap<ArticleId, OpenArticle>,
    change: Change,
    cause: Cause,
    onSaved: () => void,
  ): Promise<void> {
    this.requireWritable();
    const before = this.stateOf(open);
    const after = applyChange(before, change);
    checkChange(before, change, after);
    try {
      const by = isDeletion(change) ? 'deletion' : cause === 'undo' ? 'undo' : 'command';
      const claims = await this.claims.plan(before, after, by);
      const saved = await saveChange(this.storage, open, change, after);
      await claims.settle();
      const { articles: _articles, ...records } = after;
      this.#records = records;
      for (const [id, article] of saved) this.#adopt(id, article);
    } catch (error) {
      if (error instanceof AttestError && error.code === 'conflict') await this.#reread(change);
      throw error;
    }
    if (isDeletion(change)) this.undo.forgetDeleted(change);
    onSaved();
    this.#publishChanged(tell(change), cause, articlesOf(change));
  }

  /** Rereads an article that another program has changed since it was last in memory. True where it has. */
  async refreshIfReplaced(id: ArticleId): Promise<boolean> {
    if (!this.articles.wasOpen(id) || !(await this.storage.journal.isClear())) return false;
    if (await this.articles.isCurrent(id)) return false;
    this.articles.invalidate(id);
    this.undo.forget((change) => articlesOf(change).includes(id));
    await this.storage.refreshIndex([id]);
    const summary = this.storage.index.get(id)?.summary ?? null;
    this.#publish('articleReplaced', { article: id, summary, undo: this.undo.state });
    return true;
  }

  /**
   * Updates the index for articles whose files changed while the library was closed. Reads while changes go on: an
   * article that has been in memory by then is already indexed.
   */
  async refreshSummaries(ids: readonly ArticleId[]): Promise<void> {
    const stale = await this.storage.findStale(ids.filter((id) => !this.articles.wasOpen(id)));
    if (!stale.length) return;
    await this.storage.refreshIndex(stale, (id) => !this.articles.wasOpen(id));
    this.#publishChanged(found(noRecords), 'command', stale);
  }

  /** Goes on without a missing file. Throws `not-found` where it isn’t missing. */
  async acceptLoss(file: string): Promise<void> {
    await this.storage.acceptLoss(file);
    const id = articleIdSchema.safeParse(file.split('/')[1]);
    if (!id.success) return;
    this.articles.invalidate(id.data);
    await this.storage.refreshIndex([id.data]);
    this.#publish('articleReplaced', {
      article: id.data,
      summary: this.storage.index.get(id.data)?.summary ?? null,
      undo: this.undo.state,
    });
  }

  /** Takes in which articles have come and gone. Returns those that have a folder but no text yet. */
  async refreshList(): Promise<readonly ArticleId[]> {
    await this.whole();
    const { corrected, empty } = await this.storage.refreshList();
    if (corrected.length) this.#publishChanged(found(noRecords), 'command', corrected);
    return empty;
  }

  async #readRest(): Promise<void> {
    const corrected = await onDisk(this.storage.folder, () => this.storage.readRest());
    this.#records = recordsOf(this.storage);
    if (corrected.length) this.#publishChanged(found(noRecords), 'command', corrected);
  }

  #adopt(id: ArticleId, article: OpenArticle | null): void {
    if (article) {
      this.articles.set(id, article);
      this.storage.indexArticle(summariseState(article.state), article.files);
    } else {
      this.articles.delete(id);
      this.storage.unindexArticle(id);
    }
  }

  /** Another program was quicker: takes in its version of what the change would have touched. */
  async #reread(change: Change): Promise<void> {
    for (const id of articlesOf(change)) await this.refreshIfReplaced(id);
    await this.refreshShared();
  }

  /** Takes in another program’s changes to the library’s own records. */
  async refreshShared(): Promise<void> {
    if (!(await this.storage.journal.isClear())) return;
    const { library, sources, isWhole } = this.storage;
    const replaced = [];
    for (const database of isWhole ? [library, sources] : [library]) {
      if (!(await database.file.isCurrent())) replaced.push(database);
    }
    if (!replaced.length) return;
    for (const database of replaced) await database.read();
    const records = recordsOf(this.storage);
    const diff = compareRecords('library', this.#records, records);
    this.#records = records;
    const ids = new Set<string>(recordsIn(diff).map(({ id }) => id));
    if (!ids.size) return;
    this.undo.forget((earlier) => recordsIn(earlier.diff).some(({ id }) => ids.has(id)));
    this.#publishChanged(found(diff), 'command', []);
  }

  #publishChanged(change: ToldChange, cause: Cause, touched: readonly ArticleId[]): void {
    const entries = touched.map((id) => ({ id, entry: this.storage.index.get(id) }));
    this.#publish('changed', {
      change,
      cause,
      undo: this.undo.state,
      summaries: entries.flatMap(({ entry }) => entry?.summary ?? []),
      removed: entries.flatMap(({ id, entry }) => (entry ? [] : [id])),
    });
  }
}

function recordsOf({ library, sources }: LibraryStorage): LibraryRecords {
  const { unknown: _unknown, ...records } = { ...library.data, ...sources.data };
  return records;
}

/** What a window needs of a change: it has no texts but the one it shows, and undoes nothing by itself. */
function tell({ action, isUndoable, diff, texts }: Change): ToldChange {
  const edits = texts.edited.map(({ inverse: _inverse, before: _before, ...edit }) => edit);
  return { action, isUndoable, diff, edits };
}

/** A difference that was found, without an action. */
function found(diff: ToldChange['diff']): ToldChange {
  return { action: null, isUndoable: false, diff, edits: [] };
}

function replaced(): AttestError {
  return new AttestError('conflict', message('backend.changedElsewhere'));
}
