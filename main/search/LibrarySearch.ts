import type { EventName, EventPayload } from '../../shared/ipc/events';
import { recordsIn } from '../../shared/library/change';
import { AttestError } from '../../shared/model/AttestError';
import { compareByImport } from '../../shared/model/articleSummary';
import { typeOf } from '../../shared/model/records';
import type { SearchRequest, SearchResult } from '../../shared/search/searchResult';
import { message } from '../../shared/words/message';
import type { IndexRefresh } from '../backend/IndexRefresh';
import type { Publish } from '../backend/LibrarySession';
import { logFault } from '../log/log';
import type { LibraryStorage } from '../storage/LibraryStorage';
import type { OpenSearch } from './openSearch';
import type { ListedArticle, SearchIndex } from './SearchIndex';

/** The window shows first, and then looks at what has changed while it was closed (`IndexRefresh`). */
const DELAY_MS = 5000;

/** Searches the open library, and keeps its index up with what is saved. The index is opened when it is first needed. */
export class LibrarySearch {
  readonly #storage: LibraryStorage;
  readonly #indexRefresh: IndexRefresh;
  readonly #open: OpenSearch;
  readonly #publish: Publish;
  #opening: Promise<SearchIndex> | null = null;
  /** Open, and in line with the library; from then on it is told of changes. */
  #synced: SearchIndex | null = null;
  #syncing: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(
    storage: LibraryStorage,
    indexRefresh: IndexRefresh,
    open: OpenSearch,
    publish: Publish,
  ) {
    this.#storage = storage;
    this.#indexRefresh = indexRefresh;
    this.#open = open;
    this.#publish = publish;
  }

  /** Makes the index before it is asked for, once the window is up. */
  beginLater(): void {
    this.#timer = setTimeout(async () => {
      try {
        await this.#sync(await this.#index());
      } catch (error) {
        // Whoever searches is told.
        logFault('search-not-ready', error);
      }
    }, DELAY_MS);
    this.#timer.unref();
  }

  async find(request: SearchRequest): Promise<SearchResult> {
    const index = await this.#index();
    const synced = this.#sync(index);
    if (request.whenComplete) await synced;
    // What an earlier start has indexed can be searched before it is known what has changed since.
    else synced.catch((error: unknown) => logFault('search-not-ready', error));
    return index.find(request);
  }

  async tags(): Promise<string[]> {
    return (await this.#index()).tags();
  }

  async rebuild(): Promise<void> {
    const index = await this.#index();
    await this.#sync(index);
    await index.rebuild();
  }

  /** Hears what happens to the library. */
  hear<N extends EventName>(name: N, payload: EventPayload<N>): void {
    if (!this.#synced) return;
    if (name === 'changed') {
      const { summaries, removed, change } = payload as EventPayload<'changed'>;
      const ids = [...summaries.map(({ id }) => id), ...removed];
      const isShared = recordsIn(change.diff).some(({ id }) => typeOf(id).home === 'library');
      this.#update(ids, isShared);
    } else if (name === 'articleReplaced') {
      this.#update([(payload as EventPayload<'articleReplaced'>).article], false);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#synced = null;
    const [opened] = await Promise.allSettled([this.#opening, this.#syncing]);
    this.#opening = null;
    if (opened.status === 'fulfilled') await opened.value?.close();
  }

  #update(ids: Parameters<SearchIndex['update']>[0], isShared: boolean): void {
    this.#synced
      ?.update(ids, isShared)
      .catch((error: unknown) => logFault('search-not-updated', error));
  }

  #index(): Promise<SearchIndex> {
    if (this.#isClosed) throw new AttestError('storage', message('backend.closed'));
    this.#opening ??= this.#open(this.#storage.folder, (progress) =>
      this.#publish('searchProgress', progress),
    ).catch((error: unknown) => {
      // The next attempt may succeed.
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  #sync(index: SearchIndex): Promise<void> {
    this.#syncing ??= this.#syncOnce(index).catch((error: unknown) => {
      this.#syncing = null;
      throw error;
    });
    return this.#syncing;
  }

  async #syncOnce(index: SearchIndex): Promise<void> {
    await this.#indexRefresh.done();
    if (this.#isClosed) return;
    this.#synced = index;
    await index.sync(this.#listArticles());
  }

  #listArticles(): ListedArticle[] {
    const { index } = this.#storage;
    const summaries = index.summaries().sort(compareByImport).reverse();
    return summaries.flatMap(({ id }): ListedArticle[] => {
      const stamps = index.get(id)?.stamps;
      return stamps ? [[id, stamps]] : [];
    });
  }
}
