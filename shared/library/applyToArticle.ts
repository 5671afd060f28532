import type { Highlight } from '../model/highlight';
import type { HighlightId } from '../model/ids';
import type { RecordChange } from './change';
import type { ArticleRecords } from './state';

type Positions = Extract<RecordChange, { of: 'positions' }>;

/** The article's records after a change of one of them. Changes of its text leave them as they are. */
export function applyToArticle<A extends ArticleRecords>(records: A, change: RecordChange): A {
  switch (change.of) {
    case 'details':
      return { ...records, article: change.after };
    case 'highlight':
      return { ...records, highlights: withRecord(records.highlights, change.id, change.after) };
    case 'highlights':
      return { ...records, highlights: withRecords(records.highlights, change.after) };
    case 'link':
      return { ...records, links: withRecord(records.links, change.id, change.after) };
    case 'positions':
      return { ...records, highlights: moveHighlights(records.highlights, change) };
    default:
      return records;
  }
}

/** The map with `record` under `id`, or without that id where the record is null. */
export function withRecord<Id, Item>(
  records: ReadonlyMap<Id, Item>,
  id: Id,
  record: Item | null,
): ReadonlyMap<Id, Item> {
  const next = new Map(records);
  if (record === null) next.delete(id);
  else next.set(id, record);
  return next;
}

function withRecords(
  highlights: ReadonlyMap<HighlightId, Highlight>,
  changed: readonly Highlight[],
): ReadonlyMap<HighlightId, Highlight> {
  const next = new Map(highlights);
  for (const highlight of changed) next.set(highlight.id, highlight);
  return next;
}

function moveHighlights(
  highlights: ReadonlyMap<HighlightId, Highlight>,
  { highlights: ids, after }: Positions,
): ReadonlyMap<HighlightId, Highlight> {
  const next = new Map(highlights);
  for (const [index, id] of ids.entries()) {
    const highlight = next.get(id);
    const start = after[2 * index];
    const end = after[2 * index + 1];
    if (!highlight || start === undefined || end === undefined) continue;
    const position = { ...highlight.anchor.position, start, end };
    next.set(id, { ...highlight, anchor: { ...highlight.anchor, position } });
  }
  return next;
}
