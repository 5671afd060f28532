import { moveAnchor, quoteOf } from '../model/anchor';
import type { Article } from '../model/article';
import type { Home } from '../model/defineRecord';
import type { Highlight } from '../model/highlight';
import type { HighlightId } from '../model/ids';
import { type AnyRecord, articleOf, recordTypes, typeOf } from '../model/records';
import type { Move, RecordsDiff } from './change';
import type { ArticleRecords, LibraryRecords } from './state';

/** An article’s annotations, as far as they are here. */
export interface Annotated extends Pick<ArticleRecords, 'highlights' | 'links'> {
  readonly article: Pick<Article, 'id'>;
}

/** The library's own records after a diff. Those of articles are ignored. */
export function applyToLibrary<Records extends LibraryRecords>(
  records: Records,
  diff: RecordsDiff,
): Records {
  return applyDiff(records, diff, (record) => articleOf(record) === null);
}

/** The records of one article after a diff. All others are ignored. */
export function applyToArticle<Records extends Annotated>(
  records: Records,
  diff: RecordsDiff,
): Records {
  return applyDiff(records, diff, (record) => articleOf(record) === records.article.id);
}

/** The article's highlights after an edit of the text that only moved them. */
export function moveHighlights<Records extends Annotated>(
  records: Records,
  { highlights: ids, after }: Pick<Move, 'highlights' | 'after'>,
): Records {
  if (!ids.length) return records;
  const highlights = new Map<HighlightId, Highlight>(records.highlights);
  for (const [index, id] of ids.entries()) {
    const highlight = highlights.get(id);
    const start = after[2 * index];
    const end = after[2 * index + 1];
    if (!highlight || start === undefined || end === undefined) continue;
    const { anchor } = highlight;
    const position = { start, end };
    const moved = moveAnchor(anchor, { quote: quoteOf(anchor), position });
    highlights.set(id, { ...highlight, anchor: moved });
  }
  return { ...records, highlights };
}

/** The diff between the records of one home before and after. */
export function compareRecords<In extends Home>(
  home: In,
  before: object,
  after: object,
): RecordsDiff {
  const diff: RecordsDiff = { added: [], updated: [], removed: [] };
  for (const { slot, isRoot } of recordTypes.filter((type) => type.home === home)) {
    const [old, now] = [before, after].map((records) => listSlot(records, slot, isRoot));
    for (const [id, record] of now ?? []) {
      const known = old?.get(id);
      if (!known) diff.added.push(record);
      else if (!isSame(known, record)) diff.updated.push([known, record]);
    }
    for (const [id, record] of old ?? []) if (!now?.has(id)) diff.removed.push(record);
  }
  return diff;
}

type Table = ReadonlyMap<string, AnyRecord>;

function listSlot(records: object, slot: string, isRoot: boolean): Table {
  const held = (records as Record<string, Table | AnyRecord>)[slot];
  if (!isRoot) return held as Table;
  const root = held as AnyRecord;
  return new Map([[root.id, root]]);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Slots are accessed by name, which the compiler can’t follow: each holds what its type says. */
function applyDiff<Records>(
  records: Records,
  { added, updated, removed }: RecordsDiff,
  isOf: (record: AnyRecord) => boolean,
): Records {
  const next = { ...records } as Record<string, unknown>;
  const tables = new Map<string, Map<string, AnyRecord>>();
  const put = (id: string, record: AnyRecord | null) => {
    const { slot, isRoot } = typeOf(id);
    if (isRoot) {
      // The root is removed with its home.
      if (record) next[slot] = record;
      return;
    }
    const table = tables.get(slot) ?? new Map(next[slot] as Table);
    tables.set(slot, table);
    if (record) table.set(id, record);
    else table.delete(id);
  };
  for (const record of added) if (isOf(record)) put(record.id, record);
  for (const [, record] of updated) if (isOf(record)) put(record.id, record);
  for (const record of removed) if (isOf(record)) put(record.id, null);
  for (const [slot, table] of tables) next[slot] = table;
  return next as Records;
}
