import { articlesOf } from '../../shared/library/applyChange';
import { type Change, isDeletion, recordsIn } from '../../shared/library/change';
import type { LibraryState } from '../../shared/library/state';
import type { RecordFile } from '../../shared/model/defineRecord';
import type { ArticleId } from '../../shared/model/ids';
import { articleOf, typeOf } from '../../shared/model/records';
import type { JsonDatabase, PlannedSave } from '../storage/files/JsonDatabase';
import { saveTogether } from '../storage/files/saveTogether';
import type { ArticleFiles, LibraryStorage } from '../storage/LibraryStorage';
import type { OpenArticle } from './OpenArticles';

/** The articles that a saved change touched; null for those that are gone. */
export type SavedArticles = Map<ArticleId, OpenArticle | null>;

/**
 * Saves the files that a change touches, all or none: earlier texts first, then the others, in an order in which
 * nobody who reads the library meanwhile sees a dangling link. An article that is removed goes last: to the trash if that
 * can be undone, and for good otherwise.
 */
export async function saveChange(
  storage: LibraryStorage,
  open: ReadonlyMap<ArticleId, OpenArticle>,
  change: Change,
  after: LibraryState,
): Promise<SavedArticles> {
  const files = new Map<ArticleId, ArticleFiles>();
  const created: ArticleId[] = [];
  const removed = isDeletion(change) ? change.texts.removed.map(({ owner }) => owner) : [];
  try {
    for (const id of articlesOf(change)) {
      const state = after.articles.get(id);
      const known = open.get(id)?.files;
      if (known) files.set(id, known);
      else if (state) {
        const { document, version: _version, ...text } = state.text;
        const { article } = state;
        const made = await storage.createArticle({ article, text, document, unknown: {} });
        files.set(id, made.files);
        if (made.isNew) created.push(id);
      }
    }
    const saves = [
      ...(await planArchives(storage, open, after)),
      ...planSaves(storage, files, change, after),
      ...removed.map((id) => storage.planDeletion(id)),
    ];
    await saveTogether(saves, storage.journal);
  } catch (error) {
    // A folder that can’t be removed holds no article; the first error is the one to report.
    await Promise.allSettled(created.map((id) => storage.discardArticle(id)));
    throw error;
  }
  const saved: SavedArticles = new Map();
  for (const id of articlesOf(change)) {
    const state = after.articles.get(id);
    const own = files.get(id);
    if (!state && !removed.includes(id)) await storage.removeArticle(id);
    saved.set(id, state && own ? { state, files: own } : null);
  }
  return saved;
}

/** Where a revision begins, the text before it is kept, under its own number. */
async function planArchives(
  storage: LibraryStorage,
  open: ReadonlyMap<ArticleId, OpenArticle>,
  after: LibraryState,
): Promise<PlannedSave[]> {
  const saves: PlannedSave[] = [];
  for (const [id, { state }] of open) {
    const { document, direction, original, revisions } = state.text;
    const revision = revisions.at(-1);
    const isLeft = (after.articles.get(id)?.text.revision ?? 0) > state.text.revision;
    if (!revision || !isLeft) continue;
    const stored = { owner: id, revision, direction, original, document, unknown: {} };
    const database = await storage.openRevision(stored);
    saves.push(database.plan(stored));
  }
  return saves;
}

/**
 * Which files hold what a change touches: the library’s own first, so that nobody reads a link to a source that isn’t
 * there yet; but where records are removed, those that refer to them go first.
 */
function planSaves(
  storage: LibraryStorage,
  files: ReadonlyMap<ArticleId, ArticleFiles>,
  change: Change,
  after: LibraryState,
): PlannedSave[] {
  const touched = listTouched(change);
  const shared: PlannedSave[] = [];
  if (touched.get(null)?.has('library')) shared.push(planRecords(storage.library, after));
  if (touched.get(null)?.has('sources')) shared.push(planRecords(storage.sources, after));
  const own = [...files].flatMap(([id, { text, annotations }]) => {
    const state = after.articles.get(id);
    if (!state) return [];
    const saves: PlannedSave[] = [];
    if (touched.get(id)?.has('article')) {
      const { document, version: _version, ...known } = state.text;
      saves.push(text.plan({ ...text.data, article: state.article, text: known, document }));
    }
    if (touched.get(id)?.has('annotations')) saves.push(planRecords(annotations, state));
    return saves;
  });
  return change.diff.removed.length ? [...own, ...shared] : [...shared, ...own];
}

/** The files that a change touches: each article’s, and the library’s own under null. */
function listTouched({ diff, texts }: Change): Map<ArticleId | null, Set<RecordFile>> {
  const touched = new Map<ArticleId | null, Set<RecordFile>>();
  const touch = (article: ArticleId | null, file: RecordFile) =>
    touched.set(article, (touched.get(article) ?? new Set()).add(file));
  for (const record of recordsIn(diff)) touch(articleOf(record), typeOf(record.id).file);
  for (const { owner } of [...texts.added, ...texts.edited]) touch(owner, 'article');
  for (const { owner, moved } of texts.edited) {
    if (moved.highlights.length) touch(owner, 'annotations');
  }
  return touched;
}

/** Takes the tables of a file from the state, whichever they are. */
function planRecords<T extends { unknown: unknown }>(
  database: JsonDatabase<T>,
  state: Omit<T, 'unknown'>,
): PlannedSave {
  const data = { ...database.data };
  for (const slot of Object.keys(data) as (keyof Omit<T, 'unknown'>)[]) {
    if (slot !== 'unknown') Object.assign(data, { [slot]: state[slot] });
  }
  return database.plan(data);
}
