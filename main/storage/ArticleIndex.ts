import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ArticleSummary, compareByImport } from '../../shared/model/articleSummary';
import type { ArticleId, SourceId } from '../../shared/model/ids';
import { type IndexEntry, parseEntry, parseIndex, serialiseIndex } from './formats/indexFormat';
import { makeFolder } from './makeFolder';
import { replaceFile } from './stageFile';
import { isSystemError } from './storageError';

const WRITE_DELAY_MS = 2000;

/**
 * The summaries of all articles, so that a library opens without reading them. Derived from their files and
 * never the truth: it is written some time after a change, and whatever is wrong with it it is made anew.
 * Entries are parsed when they are first asked for: a window needs the first hundred of ten thousand.
 */
export class ArticleIndex {
  readonly #path: string;
  /** Those not asked for yet are still the text that was read. */
  readonly #entries: Map<ArticleId, IndexEntry | string>;
  /** Of the articles not parsed yet, those imported last are among these. */
  readonly #newest: readonly ArticleId[];
  #timer: NodeJS.Timeout | null = null;
  #isChanged = false;
  #writing: Promise<void> = Promise.resolve();
  readonly #onFailure: (error: unknown) => void;

  private constructor(
    path: string,
    { entries, newest }: ReturnType<typeof parseIndex>,
    onFailure: (error: unknown) => void,
  ) {
    this.#path = path;
    this.#entries = entries;
    this.#newest = newest;
    this.#onFailure = onFailure;
  }

  /** Reads the index at `path`; one that is missing or of no use is empty. `onFailure` hears of writes that fail. */
  static async read(path: string, onFailure: (error: unknown) => void): Promise<ArticleIndex> {
    return new ArticleIndex(path, parseIndex((await readText(path)) ?? ''), onFailure);
  }

  get size(): number {
    return this.#entries.size;
  }

  has(id: ArticleId): boolean {
    return this.#entries.has(id);
  }

  get(id: ArticleId): IndexEntry | undefined {
    const entry = this.#entries.get(id);
    if (typeof entry !== 'string') return entry;
    const parsed = parseEntry(entry);
    this.#entries.set(id, parsed);
    return parsed;
  }

  ids(): ArticleId[] {
    return [...this.#entries.keys()].sort();
  }

  /** All summaries, by id. */
  summaries(): ArticleSummary[] {
    return this.#summariesOf(this.ids());
  }

  /** `count` summaries, by id, of those behind `after`. */
  page(after: ArticleId | null, count: number): ArticleSummary[] {
    const ids = this.ids();
    const start = after === null ? 0 : ids.findIndex((id) => id > after);
    return start === -1 ? [] : this.#summariesOf(ids.slice(start, start + count));
  }

  /** The summaries of the `count` articles imported last, newest first, and of those of `also` that there are. */
  newest(count: number, also: readonly ArticleId[]): ArticleSummary[] {
    const known = [...this.#entries].flatMap(([id, entry]) =>
      typeof entry === 'string' ? [] : [id],
    );
    const candidates = this.#summariesOf([...new Set([...known, ...this.#newest])]);
    const newest = candidates.sort(compareByImport).slice(0, count);
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

  set(id: ArticleId, entry: IndexEntry): void {
    this.#entries.set(id, entry);
    this.#isChanged = true;
  }

  delete(id: ArticleId): void {
    if (this.#entries.delete(id)) this.#isChanged = true;
  }

  /** Has the index written soon, if it has changed. */
  scheduleWrite(): void {
    if (!this.#isChanged || this.#timer) return;
    this.#timer = setTimeout(() => this.flush(), WRITE_DELAY_MS);
    this.#timer.unref();
  }

  /** Writes the index now, if it has changed. Never rejects: without it the next start only takes longer. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing.then(() => this.#write()).catch(this.#onFailure);
    return this.#writing;
  }

  async #write(): Promise<void> {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    const entries = new Map<ArticleId, IndexEntry>();
    for (const id of this.#entries.keys()) {
      const entry = this.get(id);
      if (entry) entries.set(id, entry);
    }
    await makeFolder(dirname(this.#path));
    await replaceFile(this.#path, serialiseIndex(entries));
  }

  #summariesOf(ids: readonly ArticleId[]): ArticleSummary[] {
    return ids.flatMap((id) => this.get(id)?.summary ?? []);
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}
