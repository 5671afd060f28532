import { z } from 'zod';
import { articleSummarySchema, compareByImport } from '../../../shared/model/articleSummary';
import { type ArticleId, articleIdSchema } from '../../../shared/model/ids';
import { sha256 } from '../sha256';
import { serialiseRecords } from './serialiseRecords';

/** How many of the articles imported last are named ahead of all. */
const NEWEST = 200;

const entrySchema = z.object({
  summary: articleSummarySchema,
  stamps: z.object({ text: z.string(), annotations: z.string() }),
});
/** What the index keeps of an article: its summary, and the stamps of the files that it was made from. */
export type IndexEntry = Readonly<z.infer<typeof entrySchema>>;

const HEAD = /^\{"sha256":"([0-9a-f]{64})",\n"newest":(\[.*\]),\n"articles":\{\n/;
const TAIL = '\n}}\n';

interface ParsedIndex {
  /** Each still as text, for `parseEntry`. */
  entries: Map<ArticleId, IndexEntry | string>;
  newest: ArticleId[];
}

/** The index's file: the ids of the newest articles, and then one entry a line, behind their hash. */
export function serialiseIndex(entries: ReadonlyMap<ArticleId, IndexEntry>): Buffer[] {
  const articles = Buffer.concat(serialiseRecords(entries));
  const newest = Array.from(entries.values(), ({ summary }) => summary)
    .sort(compareByImport)
    .slice(0, NEWEST)
    .map(({ id }) => id);
  const head = `{"sha256":"${sha256(articles)}",\n"newest":${JSON.stringify(newest)},\n"articles":`;
  return [Buffer.from(head), articles, Buffer.from('}\n')];
}

/**
 * The index as `serialiseIndex` wrote it; of any other text nothing. Where the hash is right the entries are as Attest
 * wrote them, and one of them shows whether this version of Attest did: checking all ten thousand, or only
 * parsing them, would take longer than all else at start.
 */
export function parseIndex(text: string): ParsedIndex {
  const none: ParsedIndex = { entries: new Map(), newest: [] };
  const [head, hash, newest = ''] = HEAD.exec(text) ?? [];
  if (!head || !text.endsWith(TAIL)) return none;
  const start = head.length - '{\n'.length;
  if (hash !== sha256(text.slice(start, -2))) return none;
  const entries = new Map<ArticleId, string>();
  for (const line of text.slice(head.length, -TAIL.length).split(',\n')) {
    const quote = line.indexOf('"', 1);
    entries.set(line.slice(1, quote) as ArticleId, line.slice(quote + 2));
  }
  const ids = z.array(articleIdSchema).safeParse(JSON.parse(newest)).data;
  const [first = ''] = entries.values();
  if (!ids || !entrySchema.safeParse(JSON.parse(first)).success) return none;
  return { entries, newest: ids };
}

/** The entry of a line that `parseIndex` answered. */
export function parseEntry(text: string): IndexEntry {
  return JSON.parse(text);
}
