import { type ArticleSummary, compareByImport } from '../../shared/model/articleSummary';
import type { ArticleId, HighlightId, LabelId, SourceId } from '../../shared/model/ids';
import { foldTag } from '../../shared/model/tag';
import { Sequencer } from '../../shared/sequence/Sequencer';
import { turnTrace } from '../turnTrace';
import { isUnsafe, type LibraryFolder } from './files/LibraryFolder';
import {
  FRONT_BYTES,
  type FrontEntry,
  hasId,
  type IndexEntry,
  type IndexFront,
  parseAll,
  parseEntry,
  parseFront,
  serialiseIndex,
} from './formats/indexFormat';

const WRITE_DELAY_MS = 2000;

/**
 * The summaries of all articles, so that a library opens without reading them. Derived from their files and
 * never the truth: it is written some time after a change, and rebuilt if anything is wrong with it.
 * It opens with the newest articles, which are all that a window shows at first; `readAll` loads the others, each
 * parsed on first use.
 */
export class ArticleIndex {
  readonly #files: LibraryFolder;
  readonly #path: string;
  /** Those not asked for yet are still the text that was read. */
  readonly #entries = new Map<ArticleId, IndexEntry | string>();
  /** What it opened with and has not been set since; empty once all are among the entries. */
  readonly #front: Map<ArticleId, FrontEntry>;
  /** Those that are in the file, if not here yet; null once all are here. */
  #inFile: number | null;
  /** Articles removed before all were loaded. */
  readonly #gone = new Set<ArticleId>();
  #reading: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isChanged = false;
  readonly #writes = new Sequencer(turnTrace);
  readonly #onFailure: (error: unknown) => void;

  private constructor(
    files: LibraryFolder,
    path: string,
    front: IndexFront | null,
    onFailure: (error: unknown) => void,
  ) {
    this.#files = files;
    this.#path = path;
    this.#front = front?.newest ?? new Map();
    this.#inFile = front?.count ?? null;
    this.#onFailure = onFailure;
  }

  /** Opens the index at `path`; a missing or unusable one is empty. `onFailure` gets the reason where it can’t be read or written. */
  static async open(
    files: LibraryFolder,
    path: string,
    onFailure: (error: unknown) => void,
  ): Promise<ArticleIndex> {
    let front: IndexFront | null = null;
    try {
      const start = await files.read(path, FRONT_BYTES);
      front = start && parseFront(start.bytes);
    } catch (error) {
      onFailure(error);
    }
    return new ArticleIndex(files, path, front, onFailure);
  }

  /** True once all entries are loaded. */
  get isWhole(): boolean {
    return this.#inFile === null;
  }

  /** Loads the entries that the index did not open with. What is already known of an article is newer, and stays. */
  readAll(): Promise<void> {
    this.#reading ??= this.#readAll().catch((error: unknown) => {
      this.#reading = null;
      throw error;
    });
    return this.#reading;
  }

  /** The number of articles; before all are loaded, the number in the file. */
  get size(): number {
    return this.#inFile ?? this.#entries.size;
  }

  has(id: ArticleId): boolean {
    return this.#entries.has(id) || this.#front.has(id);
  }

  get(id: ArticleId): FrontEntry | undefined {
    return this.#entry(id) ?? this.#front.get(id);
  }

  ids(): ArticleId[] {
    return [...this.#front.keys(), ...this.#entries.keys()].sort();
  }

  /** All summaries, by id. */
  summaries(): ArticleSummary[] {
    return this.#summariesOf(this.ids());
  }

  /** The next `count` summaries after `after`, by id. */
  page(after: ArticleId | null, count: number): ArticleSummary[] {
    const ids = this.ids();
    const start = after === null ? 0 : ids.findIndex((id) => id > after);
    return start === -1 ? [] : this.#summariesOf(ids.slice(start, start + count));
  }

  /** The summaries of the `count` articles imported last, newest first, and of those in `also` that exist. */
  newest(count: number, also: readonly ArticleId[]): ArticleSummary[] {
    const parsed = [...this.#entries].flatMap(([id, entry]) =>
      typeof entry === 'string' ? [] : [id],
    );
    const newest = this.#summariesOf([...this.#front.keys(), ...parsed])
      .sort(compareByImport)
      .slice(0, count);
    const given = new Set(newest.map(({ id }) => id));
    return [...newest, ...this.#summariesOf(also.filter((id) => !given.has(id)))];
  }

  /** By title. */
  articlesLinkedTo(source: SourceId): ArticleId[] {
    return this.summaries()
      .filter(({ links }) => source in links)
      .sort((a, b) => a.title.localeCompare(b.title))
      .map(({ id }) => id);
  }

  /** Those with highlights under that label. */
  articlesLabelled(label: LabelId): ArticleId[] {
    return this.summaries()
      .filter(({ labels }) => label in labels)
      .map(({ id }) => id);
  }

  /** The articles made from bytes with this hash, or with this canonical address. Only once all entries are here. */
  findSame(sha256: string, url: string): IndexEntry[] {
    return [...this.#entries.keys()].flatMap((id) => {
      const entry = this.#entry(id);
      const isSame =
        entry && (entry.original.startsWith(sha256) || (url !== '' && entry.url === url));
      return isSame ? [entry] : [];
    });
  }

  /** Its web address, as `canonicalUrl` has it, but with a scheme; empty where it has none. Only once all entries are here. */
  urlOf(id: ArticleId): string {
    const url = this.#entry(id)?.url;
    return url ? `https://${url}` : '';
  }

  /** Those with a tag, in any spelling, or with a highlight that has it; by title. */
  articlesTagged(tag: string): ArticleId[] {
    const wanted = foldTag(tag);
    const isWanted = (own: string) => foldTag(own) === wanted;
    return this.summaries()
      .filter(
        ({ tags, highlightTags }) =>
          tags.some(isWanted) || highlightTags.some(([own]) => isWanted(own)),
      )
      .sort((a, b) => a.title.localeCompare(b.title))
      .map(({ id }) => id);
  }

  /** The article that has a highlight, as far as its files are as the index knows them. Only once all entries are here. */
  articleOf(highlight: HighlightId): ArticleId | null {
    for (const id of this.#entries.keys()) {
      if (hasId(this.#entry(id)?.highlights ?? '', highlight)) return id;
    }
    return null;
  }

  set(id: ArticleId, entry: IndexEntry): void {
    this.#entries.set(id, entry);
    this.#front.delete(id);
    this.#gone.delete(id);
    this.#isChanged = true;
  }

  delete(id: ArticleId): void {
    if (!this.isWhole) this.#gone.add(id);
    this.#front.delete(id);
    if (this.#entries.delete(id) || !this.isWhole) this.#isChanged = true;
  }

  /** Writes the index soon, if it has changed. */
  scheduleWrite(): void {
    if (!this.#isChanged || this.#timer) return;
    this.#timer = setTimeout(() => this.flush(), WRITE_DELAY_MS);
    this.#timer.unref();
  }

  /** Writes the index now, if it has changed. Never rejects: without it the next start only takes longer. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    return this.#writes.queue(undefined, () => this.#write()).catch(this.#onFailure);
  }

  async #write(): Promise<void> {
    if (!this.#isChanged) return;
    await this.readAll();
    this.#isChanged = false;
    const entries = new Map<ArticleId, IndexEntry>();
    for (const id of this.#entries.keys()) {
      const entry = this.#entry(id);
      if (entry) entries.set(id, entry);
    }
    await this.#files.replace(this.#path, serialiseIndex(entries));
  }

  async #readAll(): Promise<void> {
    if (this.isWhole) return;
    const file = await this.#read();
    for (const [id, line] of file ? parseAll(file.bytes) : []) {
      if (!this.#entries.has(id) && !this.#gone.has(id)) this.#entries.set(id, line);
    }
    this.#inFile = null;
    // The newest go on being known without a search among the others.
    for (const id of this.#front.keys()) this.#entry(id);
    this.#front.clear();
    this.#gone.clear();
  }

  /** What can’t be an index file counts as empty. */
  async #read() {
    try {
      return await this.#files.read(this.#path);
    } catch (error) {
      if (!isUnsafe(error)) throw error;
      this.#onFailure(error);
      return null;
    }
  }

  #entry(id: ArticleId): IndexEntry | undefined {
    const entry = this.#entries.get(id);
    if (typeof entry !== 'string') return entry;
    const parsed = parseEntry(id, entry);
    // What is not as Attest writes it is made anew, from the article's files.
    if (parsed) this.#entries.set(id, parsed);
    else this.delete(id);
    return parsed ?? undefined;
  }

  #summariesOf(ids: readonly ArticleId[]): ArticleSummary[] {
    return ids.flatMap((id) => this.get(id)?.summary ?? []);
  }
}
