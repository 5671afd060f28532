import type { Change, RecordChange } from '../../shared/library/change';
import type { LibraryState } from '../../shared/library/state';
import type { ArticleId } from '../../shared/model/ids';
import type { JsonDatabase, PlannedSave } from '../storage/JsonDatabase';
import type { ArticleFiles, LibraryStorage } from '../storage/LibraryStorage';
import { saveTogether } from '../storage/saveTogether';
import { articlesOf } from './changedRecords';
import type { OpenArticle } from './OpenArticles';

/** What a saved change left of the articles that it touched; null where an article is gone. */
export type SavedArticles = Map<ArticleId, OpenArticle | null>;

/**
 * Saves the files that a change touches, all or none: earlier texts first, then in the order in which its records
 * touch them. A command names a new source before the link to it, and a deleted one after its links: who reads the
 * library meanwhile sees no link that leads nowhere. An article that is removed moves to the trash last.
 */
export async function saveChange(
  storage: LibraryStorage,
  open: ReadonlyMap<ArticleId, OpenArticle>,
  change: Change,
  after: LibraryState,
): Promise<SavedArticles> {
  const files = new Map<ArticleId, ArticleFiles>();
  const created: ArticleId[] = [];
  try {
    for (const id of articlesOf(change)) {
      const state = after.articles.get(id);
      const known = open.get(id)?.files;
      if (known) files.set(id, known);
      else if (state) {
        const { article, document } = state;
        const made = await storage.createArticle({ article, document, unknown: {} });
        files.set(id, made.files);
        if (made.isNew) created.push(id);
      }
    }
    const saves = [
      ...(await planArchives(storage, open, after)),
      ...planSaves(storage, files, change, after),
    ];
    await saveTogether(saves, storage.journal);
  } catch (error) {
    // What can't be removed holds no article; the first error is the one to tell of.
    await Promise.allSettled(created.map((id) => storage.discardArticle(id)));
    throw error;
  }
  const saved: SavedArticles = new Map();
  for (const id of articlesOf(change)) {
    const state = after.articles.get(id);
    const own = files.get(id);
    if (!state) await storage.removeArticle(id);
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
    const { article, document } = state;
    const revision = article.revisions.at(-1);
    const isLeft = (after.articles.get(id)?.article.revision ?? 0) > article.revision;
    if (!revision || !isLeft) continue;
    const { direction, original } = article;
    const stored = { article: id, revision, direction, original, document, unknown: {} };
    const database = await storage.openRevision(stored);
    saves.push(database.plan(stored));
  }
  return saves;
}

function planSaves(
  storage: LibraryStorage,
  files: ReadonlyMap<ArticleId, ArticleFiles>,
  change: Change,
  after: LibraryState,
): PlannedSave[] {
  const plans = new Map<unknown, PlannedSave>();
  const plan = <T>(database: JsonDatabase<T>, data: T) => {
    if (!plans.has(database)) plans.set(database, database.plan(data));
  };
  for (const record of change.records) {
    switch (record.of) {
      case 'label':
      case 'preferences':
        plan(storage.library, after.library);
        break;
      case 'source':
        plan(storage.sources, { ...storage.sources.data, byId: after.sources });
        break;
      default: {
        const own = files.get(record.article);
        const state = after.articles.get(record.article);
        if (!own || !state) break;
        const { article, document, highlights, links } = state;
        if (isOfText(record)) plan(own.text, { ...own.text.data, article, document });
        else plan(own.annotations, { ...own.annotations.data, highlights, links });
      }
    }
  }
  return [...plans.values()];
}

function isOfText({ of }: RecordChange): boolean {
  return of === 'article' || of === 'details' || of === 'text';
}
