import type { ToldChange } from '../../shared/ipc/events';
import type { ArticleId, HighlightId, SourceId } from '../../shared/model/ids';
import type { AnyRecord } from '../../shared/model/records';

/** Where the result of a change can be seen. */
export type ChangePlace =
  /** For a highlight that is gone, only its article. */
  | {
      kind: 'highlight';
      article: ArticleId;
      highlight: HighlightId | null;
      /** Where the change is to a link of it: its source. */
      source?: SourceId;
    }
  /** A ProseMirror position. */
  | { kind: 'text'; article: ArticleId; position: number }
  | { kind: 'article'; article: ArticleId }
  | { kind: 'source'; source: SourceId | null };

/**
 * Null if nothing in the middle of the window shows it, as for labels, or only the list does, as for several articles. The
 * first of several other records counts; of a link, never the source that was made with it.
 */
export function placeOfChange({
  action,
  diff,
  edits: [edit],
}: Pick<ToldChange, 'action' | 'diff' | 'edits'>): ChangePlace | null {
  if (edit) {
    const from = edit.steps.at(0)?.from;
    return { kind: 'text', article: edit.owner, position: typeof from === 'number' ? from : 0 };
  }
  const kept = [...diff.added, ...diff.updated.map(([, after]) => after)];
  if (kept.filter((record) => 'trashedAt' in record).length > 1) return null;
  const places = [
    ...kept.map((record) => placeOfRecord(record, true)),
    ...diff.removed.map((record) => placeOfRecord(record, false)),
  ].filter((place) => place !== null);
  const isLink = action?.code === 'link.create';
  return (isLink && places.find(({ kind }) => kind === 'highlight')) || (places[0] ?? null);
}

function placeOfRecord(record: AnyRecord, isThere: boolean): ChangePlace | null {
  if ('anchor' in record) {
    const highlight = isThere ? record.id : null;
    return { kind: 'highlight', article: record.article, highlight };
  }
  if ('relation' in record) {
    const { article, highlight, source } = record;
    return { kind: 'highlight', article, highlight, source };
  }
  if ('capturedAt' in record) return { kind: 'source', source: record.source };
  if ('csl' in record) return { kind: 'source', source: isThere ? record.id : null };
  const isArticle = 'trashedAt' in record && isThere && record.trashedAt === null;
  return isArticle ? { kind: 'article', article: record.id } : null;
}
