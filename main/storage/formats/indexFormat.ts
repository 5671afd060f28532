import { z } from 'zod';
import { articleSummarySchema, compareByImport } from '../../../shared/model/articleSummary';
import { type ArticleId, articleIdSchema, type HighlightId } from '../../../shared/model/ids';
import { parseJson } from '../files/parseJson';
import { sha256 } from '../files/sha256';
import { serialiseRecords } from './serialiseRecords';

/** How many of the latest articles come before all others. */
const NEWEST = 200;
/** More than the newest articles take, unless their titles or links are endless. */
export const FRONT_BYTES = 512 * 1024;

const frontEntrySchema = z.object({
  summary: articleSummarySchema,
  stamps: z.object({ text: z.string(), annotations: z.string() }),
});
/** What the index opens with of an article: its summary, and the stamps of the files that it was made from. */
export type FrontEntry = Readonly<z.infer<typeof frontEntrySchema>>;

const entrySchema = frontEntrySchema.extend({
  highlights: z.string(),
  /** The attachment that its text was made from; empty where there is none. */
  original: z.string(),
  /** Its canonical address. */
  url: z.string(),
});
/** What the index keeps of an article, with its highlights: their ids, as `joinIds` answers them. */
export type IndexEntry = Readonly<z.infer<typeof entrySchema>>;

/** Ids as one text. A library has ten times as many highlights as articles: to check each would take too long. */
export function joinIds(ids: Iterable<HighlightId>): string {
  return [...ids].join(' ');
}

/** True where `joined`, which `joinIds` has answered, has the id. */
export function hasId(joined: string, id: HighlightId): boolean {
  return ` ${joined} `.includes(` ${id} `);
}

const HEAD = /^\{"count":(\d+),"bytes":(\d+),"sha256":"([0-9a-f]{64})",\n"newest":/;
const MIDDLE = /^,\n"sha256":"([0-9a-f]{64})",\n"articles":$/;
const LONGEST_HEAD = 200;
const MIDDLE_BYTES = `,\n"sha256":"",\n"articles":`.length + 64;
const TAIL = '}\n';

/** The newest entries, and the number of entries in all. */
export interface IndexFront {
  newest: Map<ArticleId, FrontEntry>;
  count: number;
}

/** The index file: a hash and the entries of the newest articles, then a hash and all entries, one per line. */
export function serialiseIndex(entries: ReadonlyMap<ArticleId, IndexEntry>): Buffer[] {
  const newest = [...entries]
    .sort(([, a], [, b]) => compareByImport(a.summary, b.summary))
    .slice(0, NEWEST)
    .map(([id, { summary, stamps }]) => {
      return `${JSON.stringify(id)}:${JSON.stringify({ summary, stamps })}`;
    });
  const front = Buffer.from(`{\n${newest.join(',\n')}\n}`);
  const articles = Buffer.concat(serialiseRecords(entries));
  const head = `{"count":${entries.size},"bytes":${front.length},"sha256":"${sha256(front)}",\n"newest":`;
  const middle = `,\n"sha256":"${sha256(articles)}",\n"articles":`;
  return [Buffer.from(head), front, Buffer.from(middle), articles, Buffer.from(TAIL)];
}

/**
 * The front of a file that `serialiseIndex` wrote; null for anything else. The hash reveals a file that was cut off
 * or edited, but not who made it: entries are checked like those of any other file.
 */
export function parseFront(bytes: Buffer): IndexFront | null {
  const place = findFront(bytes);
  const lines = place && parseLines(bytes.subarray(place.start, place.end), place.hash);
  if (!lines) return null;
  const newest = new Map<ArticleId, FrontEntry>();
  for (const [id, line] of lines) {
    const entry = parseLine(frontEntrySchema, id, line);
    if (!entry) return null;
    newest.set(id, entry);
  }
  return { newest, count: place.count };
}

/** All entries of such a file, each still as text, for `parseEntry`; none for anything else. */
export function parseAll(bytes: Buffer): Map<ArticleId, string> {
  const end = findFront(bytes)?.end ?? bytes.length;
  const start = end + MIDDLE_BYTES;
  const [, hash] = MIDDLE.exec(bytes.subarray(end, start).toString('latin1')) ?? [];
  const isWhole = bytes.subarray(-TAIL.length).toString('latin1') === TAIL;
  const articles = bytes.subarray(start, -TAIL.length);
  return (hash && isWhole && parseLines(articles, hash)) || new Map();
}

/** The entry in a line from `parseAll`; null where it isn’t that article’s, since a hash does not say who made it. */
export function parseEntry(id: ArticleId, text: string): IndexEntry | null {
  return parseLine(entrySchema, id, text);
}

function parseLine<Entry extends FrontEntry>(
  schema: z.ZodType<Entry>,
  id: ArticleId,
  text: string,
): Entry | null {
  try {
    const entry = schema.parse(parseJson(text));
    return entry.summary.id === id ? entry : null;
  } catch {
    return null;
  }
}

/** Where the newest entries are; null where that isn’t stated, or not within `bytes`. */
function findFront(bytes: Buffer) {
  const found = HEAD.exec(bytes.subarray(0, LONGEST_HEAD).toString('latin1'));
  if (!found) return null;
  const [head, count, length, hash = ''] = found;
  const start = head.length;
  const end = start + Number(length);
  const isPossible = end <= bytes.length && Number.isSafeInteger(Number(count));
  return isPossible ? { start, end, hash, count: Number(count) } : null;
}

/** Records that are one per line, each as text, by their ids; null where the hash differs. */
function parseLines(bytes: Buffer, hash: string): Map<ArticleId, string> | null {
  if (sha256(bytes) !== hash) return null;
  const lines = bytes.toString().slice('{\n'.length, -'\n}'.length);
  const entries = new Map<ArticleId, string>();
  for (const line of lines === '' ? [] : lines.split(',\n')) {
    const quote = line.indexOf('"', 1);
    const id = articleIdSchema.safeParse(line.slice(1, quote));
    if (id.success) entries.set(id.data, line.slice(quote + 2));
  }
  return entries;
}
