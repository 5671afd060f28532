import type { CallResult } from '../../shared/ipc/contract';
import type { EventPayload, Problem, UndoState } from '../../shared/ipc/events';
import { applyToArticle, applyToLibrary, moveHighlights } from '../../shared/library/applyDiff';
import type { ArticleRecords, LibraryRecords } from '../../shared/library/state';
import type { ArticleSummary } from '../../shared/model/articleSummary';
import type { Capture } from '../../shared/model/capture';
import type { DocumentJson } from '../../shared/model/document';
import type { ArticleId } from '../../shared/model/ids';
import { articleOf, fromLists } from '../../shared/model/records';
import type { Source } from '../../shared/model/source';
import type { StepJson } from '../../shared/model/step';
import type { Text } from '../../shared/model/text';
import type { Message } from '../../shared/words/message';
import { followChange, type LedgerCopy } from './ledgerCopy';

/** The article in the window. `document` and `version` are from when it was opened; `edits` came since. */
export interface OpenArticle extends ArticleRecords {
  readonly text: Text;
  readonly document: DocumentJson;
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** Another program has changed it: the displayed version is stale, and the backend's is on its way. */
  readonly isStale: boolean;
}

/** What happened to the text: an edit, which adds one version, or a replacement. */
export type TextEdit = TextSteps | TextReplacement;

/** `author` is the editor that made the edit and already has it; null for undo and redo. */
export interface TextSteps {
  readonly author: string | null;
  readonly steps: readonly StepJson[];
}

/** The text as another program left it. */
export type TextReplacement = Pick<OpenArticle, 'document' | 'version'>;

/** What is still to load: how many articles there are in all, and the ids of records removed meanwhile. */
export interface Coming {
  readonly articles: number;
  readonly gone: ReadonlySet<string>;
}

/** The window's read copy of the library. */
export interface LibraryView extends LibraryRecords {
  readonly folder: string;
  readonly isReadOnly: boolean;
  /** Why; null if it is not. */
  readonly readOnlyReason: Message | null;
  readonly articles: ReadonlyMap<ArticleId, ArticleSummary>;
  /** What is still to load after the start; then null. */
  readonly coming: Coming | null;
  readonly undo: UndoState;
  readonly problems: readonly Problem[];
  readonly open: OpenArticle | null;
  /** All claims, from when the library’s ledger is first shown. */
  readonly ledger: LedgerCopy | null;
}

/** The read copy from the backend's answer at the start. */
export function makeLibraryView(answer: CallResult<'library.open'>): LibraryView {
  return {
    ...answer,
    ...fromLists('library', answer),
    articles: mapById(answer.articles),
    coming: answer.isWhole ? null : { articles: answer.articleCount, gone: new Set() },
    open: null,
    ledger: null,
  };
}

/** The read copy with what was loaded later. Records the window already has are at least as new. */
export function addLate(
  view: LibraryView,
  {
    articles = [],
    sources = [],
    captures = [],
  }: { articles?: ArticleSummary[]; sources?: Source[]; captures?: Capture[] },
): LibraryView {
  const isThere = ({ id }: { id: string }) => !view.coming?.gone.has(id);
  return {
    ...view,
    articles: new Map([...mapById(articles.filter(isThere)), ...view.articles]),
    sources: new Map([...mapById(sources.filter(isThere)), ...view.sources]),
    captures: new Map([...mapById(captures.filter(isThere)), ...view.captures]),
  };
}

/** The open article from the backend's answer. */
export function makeOpenArticle(answer: CallResult<'article.open'>): OpenArticle {
  return {
    ...answer,
    ...fromLists('article', answer),
    edits: [],
    isStale: false,
  };
}

/** The open article as another program left it. The editor that shows its text carries on from there. */
export function renewOpenArticle(
  open: OpenArticle,
  answer: CallResult<'article.open'>,
): OpenArticle {
  const { document, version } = answer;
  return {
    ...makeOpenArticle(answer),
    document: open.document,
    version: open.version,
    edits: [...open.edits, { document, version }],
  };
}

/** The backend's version number of the text in the window. */
export function textVersion({ version, edits }: OpenArticle): number {
  return edits.reduce((last, edit) => ('steps' in edit ? last + 1 : edit.version), version);
}

/** The read copy after something was saved. */
export function applyChanged(view: LibraryView, event: EventPayload<'changed'>): LibraryView {
  const { diff } = event.change;
  const gone = diff.removed.filter((record) => articleOf(record) === null).map(({ id }) => id);
  const changed: LibraryView = {
    ...applyToLibrary(view, diff),
    coming: gone.length ? without(view.coming, gone) : view.coming,
    ledger: view.ledger && followChange(view.ledger, event),
    // A stale one isn't updated: it is about to be replaced as a whole.
    open: view.open?.isStale ? view.open : view.open && applyToOpen(view.open, event),
  };
  if (!event.summaries.length && !event.removed.length) return { ...changed, undo: event.undo };
  const isOpenGone = changed.open !== null && event.removed.includes(changed.open.article.id);
  return {
    ...changed,
    ...renewArticles(changed, event.summaries, event.removed),
    undo: event.undo,
    open: isOpenGone ? null : changed.open,
  };
}

/** The articles with these summaries, without those that are gone. */
export function renewArticles(
  { articles: before, coming }: LibraryView,
  summaries: readonly ArticleSummary[],
  gone: readonly ArticleId[],
): Pick<LibraryView, 'articles' | 'coming'> {
  const articles = new Map(before);
  for (const summary of summaries) articles.set(summary.id, summary);
  for (const id of gone) articles.delete(id);
  return { articles, coming: without(coming, gone) };
}

function without(coming: Coming | null, ids: readonly string[]): Coming | null {
  return coming && { ...coming, gone: new Set([...coming.gone, ...ids]) };
}

function applyToOpen(open: OpenArticle, { change, cause }: EventPayload<'changed'>): OpenArticle {
  const edited = change.edits
    .filter(({ owner }) => owner === open.article.id)
    .reduce((current, { author, steps, after, moved }) => {
      const edit = { author: cause === 'command' ? author : null, steps };
      return { ...moveHighlights(current, moved), text: after, edits: [...current.edits, edit] };
    }, open);
  return applyToArticle(edited, change.diff);
}

function mapById<Item extends { id: string }>(items: readonly Item[]): Map<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
