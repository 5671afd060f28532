import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleId } from '../../shared/model/ids';
import { parseQuery } from '../../shared/search/parseQuery';
import type { SearchRequest, SearchResult } from '../../shared/search/searchResult';
import { mapConcurrently } from '../storage/files/mapConcurrently';
import { isSameState } from '../storage/readSummary';
import { findInIndex } from './findInIndex';
import { IndexFile } from './IndexFile';
import { LibraryReader } from './LibraryReader';
import { listUnknownNames, makeQueryNames, type NamedRecords } from './QueryNames';
import type { IndexPlace, ListedArticle, SearchIndex, SearchProgress } from './SearchIndex';

/** How many articles are taken in between two looks at whether somebody asks something. */
const BATCH = 25;
const CONCURRENCY = 8;
/** While a person types, an article is saved again and again. */
const DELAY_MS = 2000;

/** The index of a library’s words, at work in the thread that opens it. */
export class SearchEngine implements SearchIndex {
  readonly #reader: LibraryReader;
  readonly #file: IndexFile;
  readonly #onProgress: (progress: SearchProgress) => void;
  /** All articles of the library. */
  readonly #articles = new Set<ArticleId>();
  /** Those that are to be read, or dropped. */
  readonly #pending = new Set<ArticleId>();
  /** The digest of the list that `sync` was given; null where articles have changed since. */
  #listed: string | null = null;
  #named: NamedRecords = { labels: new Map(), collections: new Map() };
  #isSharedPending = true;
  #working: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** True where more than a few articles are pending, so that it is told how far it is. */
  #isCatchingUp = false;
  /** False until it is known what the library has. */
  #isSynced = false;
  #isClosed = false;

  private constructor(
    file: IndexFile,
    reader: LibraryReader,
    onProgress: (progress: SearchProgress) => void,
  ) {
    this.#file = file;
    this.#reader = reader;
    this.#onProgress = onProgress;
  }

  static async open(
    place: IndexPlace,
    onProgress: (progress: SearchProgress) => void,
  ): Promise<SearchEngine> {
    const reader = await LibraryReader.open(place.library);
    return new SearchEngine(IndexFile.open(place.folder), reader, onProgress);
  }

  async sync(articles: readonly ListedArticle[]): Promise<void> {
    this.#articles.clear();
    for (const [id] of articles) this.#articles.add(id);
    this.#listed = digest(articles);
    const noted = this.#file.guard((writer) => writer.readNote('articles'));
    if (noted !== this.#listed) this.#compare(articles);
    this.#isSharedPending = true;
    this.#isCatchingUp = true;
    this.#isSynced = true;
    this.#workInBackground();
  }

  async update(articles: readonly ArticleId[], isShared: boolean): Promise<void> {
    if (articles.length) this.#listed = null;
    for (const id of articles) {
      this.#articles.add(id);
      this.#pending.add(id);
    }
    this.#isSharedPending ||= isShared;
    this.#timer ??= setTimeout(() => this.#workInBackground(), DELAY_MS);
  }

  async find(request: SearchRequest): Promise<SearchResult> {
    const found = await this.#find(request);
    // Of a damaged index nothing is known before it is made anew.
    if (request.whenComplete && !found.isComplete && !this.#isClosed) return this.#find(request);
    return found;
  }

  async #find(request: SearchRequest): Promise<SearchResult> {
    const isSoon = () => request.whenComplete || this.#pending.size <= BATCH;
    while (this.#hasWork && isSoon() && !this.#isClosed) await this.#work();
    const query = parseQuery(request.query, request);
    const found = this.#file.guard((_writer, database) => {
      const names = makeQueryNames(this.#named, database);
      const groups = findInIndex(database, query, request, names);
      return { groups, problems: [...query.problems, ...listUnknownNames(query.all, names)] };
    });
    if (!found) await this.rebuild();
    return {
      groups: [],
      problems: query.problems,
      ...found,
      isComplete: this.#isSynced && !this.#hasWork,
    };
  }

  async tags(): Promise<string[]> {
    return this.#file.guard((writer) => writer.listTags()) ?? [];
  }

  async rebuild(): Promise<void> {
    this.#file.begin();
    this.#startAgain();
    this.#workInBackground();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await Promise.allSettled([this.#working]);
    this.#file.close();
  }

  get #hasWork(): boolean {
    return this.#isSharedPending || this.#pending.size > 0 || this.#working !== null;
  }

  #compare(articles: readonly ListedArticle[]): void {
    const known = this.#file.guard((writer) => writer.listStamps()) ?? new Map<ArticleId, never>();
    for (const [id, stamps] of articles) {
      if (!isSameState(known.get(id), stamps)) this.#pending.add(id);
      known.delete(id);
    }
    for (const id of known.keys()) this.#pending.add(id);
  }

  /** Everything is to be read again, since the index is empty or may lack something. */
  #startAgain(): void {
    for (const id of this.#articles) this.#pending.add(id);
    this.#isSharedPending = true;
    this.#isCatchingUp = true;
  }

  #workInBackground(): void {
    // Whoever searches next has it try again, and is told.
    this.#work().catch(() => {});
  }

  /** Resolves when nothing is pending. */
  #work(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#working ??= this.#readPending()
      .catch((error: unknown) => {
        this.#startAgain();
        throw error;
      })
      .finally(() => {
        this.#working = null;
      });
    return this.#working;
  }

  async #readPending(): Promise<void> {
    while ((this.#isSharedPending || this.#pending.size > 0) && !this.#isClosed) {
      if (this.#isSharedPending) await this.#readShared();
      const batch = [...this.#pending].slice(0, BATCH);
      for (const id of batch) this.#pending.delete(id);
      if (!(await this.#readArticles(batch))) this.#startAgain();
      if (this.#isCatchingUp && this.#pending.size > 0) this.#tell();
      await nextTurn();
    }
    if (this.#isClosed || !this.#isSynced) return;
    this.#file.finish();
    if (!this.#noteListed()) {
      this.#startAgain();
      return this.#readPending();
    }
    if (this.#isCatchingUp) this.#tell();
    this.#isCatchingUp = false;
  }

  /** Spares the next start a comparison with each article; false where the index was damaged. */
  #noteListed(): boolean {
    const listed = this.#listed ?? '';
    const noted = this.#file.guard((writer) => writer.readNote('articles'));
    if (noted === listed) return true;
    return noted !== null && this.#file.write((writer) => writer.writeNote('articles', listed));
  }

  #tell(): void {
    const total = this.#articles.size;
    this.#onProgress({ done: Math.max(0, total - this.#pending.size), total });
  }

  async #readShared(): Promise<void> {
    this.#isSharedPending = false;
    const known = this.#file.guard((writer) => writer.readNote('sources'));
    if (known === null) return this.#startAgain();
    const [library, sources] = await Promise.all([
      this.#reader.readLibrary(),
      this.#reader.readSources(known),
    ]);
    if (library) this.#named = library;
    if (!sources) return;
    const { data, stamp } = sources;
    const isWritten = this.#file.write((writer) => writer.putSources(data.sources.values(), stamp));
    if (!isWritten) this.#isSharedPending = true;
  }

  /** Takes in these articles; false where the index was damaged. */
  async #readArticles(ids: readonly ArticleId[]): Promise<boolean> {
    const known = this.#file.guard((writer) => ids.map((id) => writer.stampsOf(id)));
    if (!known) return false;
    const changes = await mapConcurrently([...ids.entries()], CONCURRENCY, ([index, id]) =>
      this.#reader.readChanges(id, known[index]),
    );
    // It is tried again at the next start.
    if (changes.some(({ isRead }) => !isRead)) this.#listed = null;
    return this.#file.write((writer) => {
      // Until all are read.
      if (changes.some(({ text, annotations }) => text || annotations))
        writer.writeNote('articles', '');
      for (const { id, text, annotations } of changes) {
        if (text === 'gone') {
          writer.removeArticle(id);
          this.#articles.delete(id);
          continue;
        }
        if (text) writer.putText(text.data.article, text.data.document, text.stamp);
        if (annotations) writer.putAnnotations(id, annotations.data, annotations.stamp);
      }
    });
  }
}

function digest(articles: readonly ListedArticle[]): string {
  return createHash('sha256').update(JSON.stringify(articles)).digest('hex');
}
