import type { CallResult } from '../../shared/ipc/contract';
import type { EventPayload } from '../../shared/ipc/events';
import type { LedgerCursor } from '../../shared/ledger/ledgerPage';
import { type Annotated, applyToArticle, moveHighlights } from '../../shared/library/applyDiff';
import { noRecords, type RecordsDiff } from '../../shared/library/change';
import type { Article } from '../../shared/model/article';
import type { Highlight } from '../../shared/model/highlight';
import type { ArticleId, HighlightId } from '../../shared/model/ids';
import { type AnyRecord, articleOf } from '../../shared/model/records';

type PageArticle = CallResult<'ledger.page'>['articles'][number];

/** An article’s claims, and all its links. */
export interface LedgerArticle extends Annotated {
  readonly article: Pick<Article, 'id' | 'url'>;
}

/** The window’s read copy of all claims of the library, which is read page by page while the ledger is shown. */
export interface LedgerCopy {
  readonly articles: ReadonlyMap<ArticleId, LedgerArticle>;
  /** Where to read on: null at first, `done` at the end. */
  readonly next: LedgerCursor | null | 'done';
  /** Those to read again. */
  readonly stale: ReadonlySet<ArticleId>;
  /** Those changed since the latest request: its answer may not know that yet. */
  readonly changed: ReadonlySet<ArticleId>;
}

export const emptyLedgerCopy: LedgerCopy = {
  articles: new Map(),
  next: null,
  stale: new Set(),
  changed: new Set(),
};

/** The copy as a request goes out. */
export function beginRequest(copy: LedgerCopy): LedgerCopy {
  return { ...copy, changed: new Set() };
}

/** The copy with an answer. Of the articles that were `asked` for by name, those not in it have no claims. */
export function takeArticles(
  copy: LedgerCopy,
  answered: readonly PageArticle[],
  { asked = [], next = copy.next }: { asked?: readonly ArticleId[]; next?: LedgerCopy['next'] },
): LedgerCopy {
  const articles = new Map(copy.articles);
  const stale = new Set(copy.stale);
  for (const id of asked) {
    // Without claims it is as good as gone, and is not asked for again.
    articles.set(id, { article: { id, url: '' }, highlights: new Map(), links: new Map() });
    stale.delete(id);
  }
  for (const { article, highlights, links } of answered) {
    articles.set(article.id, { article, highlights: mapById(highlights), links: mapById(links) });
  }
  for (const id of copy.changed) stale.add(id);
  return { ...copy, articles, stale, next };
}

/** The copy after something was saved. What it can’t follow by itself is to be read again. */
export function followChange(copy: LedgerCopy, event: EventPayload<'changed'>): LedgerCopy {
  const { change, summaries, removed } = event;
  const touched = [...summaries.map(({ id }) => id), ...removed];
  if (!touched.length) return copy;
  const articles = new Map(copy.articles);
  const stale = new Set(copy.stale);
  const diffs = splitDiff(change.diff);
  for (const id of removed) articles.delete(id);
  for (const { id, claims } of summaries) {
    const known = articles.get(id);
    // Without an action it was found on the disk, and the event doesn't tell what.
    if (known && change.action) articles.set(id, applyOwn(known, change, diffs.get(id)));
    else if (known || claims > 0) stale.add(id);
  }
  return { ...copy, articles, stale, changed: new Set([...copy.changed, ...touched]) };
}

/** The copy after another program has changed these articles. */
export function forgetArticles(copy: LedgerCopy, ids: readonly ArticleId[]): LedgerCopy {
  return {
    ...copy,
    stale: new Set([...copy.stale, ...ids]),
    changed: new Set([...copy.changed, ...ids]),
  };
}

/** The highlight with that id, if it is in the copy. */
export function findInLedger(copy: LedgerCopy, id: HighlightId): Highlight | null {
  for (const { highlights } of copy.articles.values()) {
    const highlight = highlights.get(id);
    if (highlight) return highlight;
  }
  return null;
}

/** Those of the highlights that are in the copy. */
export function findAllInLedger(
  copy: LedgerCopy,
  ids: ReadonlySet<HighlightId>,
): Map<HighlightId, Highlight> {
  const found = new Map<HighlightId, Highlight>();
  for (const { highlights } of copy.articles.values()) {
    for (const [id, highlight] of highlights) if (ids.has(id)) found.set(id, highlight);
  }
  return found;
}

function applyOwn(
  known: LedgerArticle,
  { edits }: EventPayload<'changed'>['change'],
  diff: RecordsDiff = noRecords,
): LedgerArticle {
  const moved = edits
    .filter(({ owner }) => owner === known.article.id)
    .reduce((current, edit) => moveHighlights(current, edit.moved), known);
  return applyToArticle(moved, diff);
}

/** The part of each article, so that a change to many is looked through once. */
function splitDiff(diff: RecordsDiff): Map<ArticleId, RecordsDiff> {
  const parts = new Map<ArticleId, RecordsDiff>();
  const partOf = (record: AnyRecord): RecordsDiff | null => {
    const id = articleOf(record);
    if (id === null) return null;
    const part = parts.get(id) ?? { added: [], updated: [], removed: [] };
    parts.set(id, part);
    return part;
  };
  for (const record of diff.added) partOf(record)?.added.push(record);
  for (const pair of diff.updated) partOf(pair[1])?.updated.push(pair);
  for (const record of diff.removed) partOf(record)?.removed.push(record);
  return parts;
}

function mapById<Item extends { id: string }>(items: readonly Item[]): Map<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
