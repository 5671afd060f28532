import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type ArticleSummary, articleSummarySchema } from '../../shared/model/articleSummary';
import type { ArticleId, SourceId } from '../../shared/model/ids';
import { serialiseRecords } from './formats/serialiseRecords';
import { makeFolder } from './makeFolder';
import { sha256 } from './sha256';
import { replaceFile } from './stageFile';
import { isSystemError } from './storageError';

const WRITE_DELAY_MS = 2000;

const entrySchema = z.object({
  summary: articleSummarySchema,
  stamps: z.object({ text: z.string(), annotations: z.string() }),
});
/** What the index keeps of an article: its summary, and the stamps of the files that it was made from. */
export type IndexEntry = Readonly<z.infer<typeof entrySchema>>;

/**
 * The summaries of all articles, so that a library opens without reading them. Derived from their files and
 * never the truth: it is written some time after a change, and whatever is wrong with it it is made anew.
 */
export class ArticleIndex {
  readonly #path: string;
  readonly #entries: Map<ArticleId, IndexEntry>;
  #timer: NodeJS.Timeout | null = null;
  #isChanged = false;
  #writing: Promise<void> = Promise.resolve();
  readonly #onFailure: (error: unknown) => void;

  private constructor(
    path: string,
    entries: Map<ArticleId, IndexEntry>,
    onFailure: (error: unknown) => void,
  ) {
    this.#path = path;
    this.#entries = entries;
    this.#onFailure = onFailure;
  }

  /** Reads the index at `path`; one that is missing or of no use is empty. `onFailure` hears of writes that fail. */
  static async read(path: string, onFailure: (error: unknown) => void): Promise<ArticleIndex> {
    const entries = parseIndex(await readText(path));
    return new ArticleIndex(path, entries, onFailure);
  }

  get(id: ArticleId): IndexEntry | undefined {
    return this.#entries.get(id);
  }

  ids(): ArticleId[] {
    return [...this.#entries.keys()];
  }

  summaries(): ArticleSummary[] {
    const summaries = Array.from(this.#entries.values(), ({ summary }) => summary);
    return summaries.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  articlesLinkedTo(source: SourceId): ArticleId[] {
    return this.summaries()
      .filter(({ links }) => source in links)
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
    const articles = Buffer.concat(serialiseRecords(this.#entries));
    const head = Buffer.from(`{"sha256":"${sha256(articles)}",\n"articles":`);
    await makeFolder(dirname(this.#path));
    await replaceFile(this.#path, [head, articles, Buffer.from('}\n')]);
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

/**
 * The entries stand behind their hash. Where it is right they are as Attest wrote them, and one
 * of them shows whether this version of Attest did: checking all ten thousand would take longer than all else at start.
 */
function parseIndex(text: string | null): Map<ArticleId, IndexEntry> {
  const entries = new Map<ArticleId, IndexEntry>();
  const match = /^\{"sha256":"([0-9a-f]{64})",\n"articles":(\{.*\})\}\n$/s.exec(text ?? '');
  const [, hash, articles = ''] = match ?? [];
  if (hash !== sha256(articles)) return entries;
  const records = Object.values<IndexEntry>(JSON.parse(articles));
  if (!entrySchema.safeParse(records[0]).success) return entries;
  for (const entry of records) entries.set(entry.summary.id, entry);
  return entries;
}
