import { applySteps } from '../../shared/document/applySteps';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../shared/document/parseDocument';
import type { EventPayload, ToldChange } from '../../shared/ipc/events';
import { applyToArticle, applyToLibrary, moveHighlights } from '../../shared/library/applyDiff';
import type { ArticleState, LibraryState } from '../../shared/library/state';
import type { ArticleId } from '../../shared/model/ids';
import { fromLists } from '../../shared/model/records';
import type { openTestLibrary } from './openTestLibrary';

type Library = Pick<
  Awaited<ReturnType<typeof openTestLibrary>>,
  'backend' | 'openArticle' | 'openLibrary'
>;

/** What a window that shows all articles makes of the events: it asks only for articles new to it. */
export async function mirrorLibrary({ backend, openArticle, openLibrary }: Library) {
  const opened = await openLibrary();
  const { articles: summaries } = opened;
  let records = fromLists('library', opened);
  const articles = new Map<ArticleId, ArticleState>();
  const wanted = new Set<ArticleId>(summaries.map(({ id }) => id));
  backend.subscribe((name, payload) => {
    if (name !== 'changed') return;
    const told = payload as EventPayload<'changed'>;
    records = applyToLibrary(records, told.change.diff);
    for (const [id, article] of articles) articles.set(id, takeIn(article, told.change));
    for (const { id } of told.summaries) if (!articles.has(id)) wanted.add(id);
    for (const id of told.removed) {
      articles.delete(id);
      wanted.delete(id);
    }
  });
  return async (): Promise<LibraryState> => {
    for (const id of wanted) {
      const { text, document, version, ...lists } = await openArticle(id);
      articles.set(id, {
        ...fromLists('article', lists),
        text: { ...text, document: parseDocument(articleDocumentSchema, document), version },
      });
      wanted.delete(id);
    }
    return { ...records, articles: new Map(articles) };
  };
}

function takeIn(article: ArticleState, { diff, edits }: ToldChange): ArticleState {
  const edited = edits
    .filter(({ owner }) => owner === article.article.id)
    .reduce((current, { steps, after, moved }) => {
      const { document } = applySteps(current.text.document, steps);
      const text = { ...after, document, version: current.text.version + 1 };
      return { ...moveHighlights(current, moved), text };
    }, article);
  return applyToArticle(edited, diff);
}
