import type { CallResult } from '../../shared/ipc/contract';
import type { EventPayload, Problem, UndoState } from '../../shared/ipc/events';
import { applyToArticle, withRecord } from '../../shared/library/applyToArticle';
import { applyToLibrary } from '../../shared/library/applyToLibrary';
import type { RecordChange, StepJson } from '../../shared/library/change';
import type { ArticleRecords } from '../../shared/library/state';
import type { ArticleSummary } from '../../shared/model/articleSummary';
import type { DocumentJson } from '../../shared/model/document';
import type { ArticleId, SourceId } from '../../shared/model/ids';
import type { Library } from '../../shared/model/library';
import type { Source } from '../../shared/model/source';

/** The article in the window. `document` and `version` are as they were when it was opened; `edits` came since, one a version. */
export interface OpenArticle extends ArticleRecords {
  readonly document: DocumentJson;
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/** An edit of the text. `author` is the editor that made it and has it already; null where undo or redo did. */
export interface TextEdit {
  readonly author: string | null;
  readonly steps: readonly StepJson[];
}

/** The window's read copy of the library. */
export interface LibraryView {
  readonly library: Library;
  readonly folder: string;
  readonly isReadOnly: boolean;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly articles: ReadonlyMap<ArticleId, ArticleSummary>;
  readonly undo: UndoState;
  readonly problems: readonly Problem[];
  readonly open: OpenArticle | null;
}

/** The read copy as the backend answers it at the start. */
export function makeLibraryView(answer: CallResult<'library.open'>): LibraryView {
  return {
    ...answer,
    sources: mapById(answer.sources),
    articles: mapById(answer.articles),
    open: null,
  };
}

/** The open article as the backend answers it. */
export function makeOpenArticle(answer: CallResult<'article.open'>): OpenArticle {
  return {
    ...answer,
    highlights: mapById(answer.highlights),
    links: mapById(answer.links),
    edits: [],
  };
}

/** The read copy after something was saved. */
export function applyChanged(view: LibraryView, event: EventPayload<'changed'>): LibraryView {
  const isCommand = event.cause === 'command';
  const changed = event.change.records.reduce(
    (current, record) => applyRecord(current, record, isCommand),
    view,
  );
  if (!event.summaries.length && !event.removed.length) return { ...changed, undo: event.undo };
  const articles = new Map(changed.articles);
  for (const summary of event.summaries) articles.set(summary.id, summary);
  for (const id of event.removed) articles.delete(id);
  const isOpenGone = changed.open !== null && event.removed.includes(changed.open.article.id);
  return { ...changed, undo: event.undo, articles, open: isOpenGone ? null : changed.open };
}

function applyRecord(view: LibraryView, record: RecordChange, isCommand: boolean): LibraryView {
  switch (record.of) {
    case 'source':
      return { ...view, sources: withRecord(view.sources, record.id, record.after) };
    case 'label':
    case 'preferences':
      return { ...view, library: applyToLibrary(view.library, record) };
    case 'text': {
      const { open } = view;
      if (open?.article.id !== record.article) return view;
      const edit = { author: isCommand ? record.author : null, steps: record.steps };
      return { ...view, open: { ...open, edits: [...open.edits, edit] } };
    }
    default:
      if (view.open?.article.id !== record.article) return view;
      return { ...view, open: applyToArticle(view.open, record) };
  }
}

function mapById<Item extends { id: string }>(items: readonly Item[]): Map<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
