import { applySteps } from '../document/applySteps';
import { articleDocumentSchema } from '../document/articleDocumentSchema';
import { parseDocument } from '../document/parseDocument';
import type { ArticleId } from '../model/ids';
import { applyToArticle, withRecord } from './applyToArticle';
import { applyToLibrary } from './applyToLibrary';
import type { ArticleContent, Change, RecordChange } from './change';
import { type ArticleState, type LibraryState, requireArticle } from './state';

/** The state after a change. Pure: what the change does not touch is shared with the state before. */
export function applyChange(state: LibraryState, change: Change): LibraryState {
  return change.records.reduce(applyRecord, state);
}

function applyRecord(state: LibraryState, record: RecordChange): LibraryState {
  switch (record.of) {
    case 'label':
    case 'preferences':
      return { ...state, library: applyToLibrary(state.library, record) };
    case 'source':
      return { ...state, sources: withRecord(state.sources, record.id, record.after) };
    case 'article':
      return setArticle(state, record.article, record.after && makeArticleState(record.after));
    case 'text': {
      const article = requireArticle(state, record.article);
      const { document } = applySteps(article.document, record.steps);
      const edited = { ...article, document, version: article.version + 1 };
      return setArticle(state, record.article, edited);
    }
    default: {
      const article = requireArticle(state, record.article);
      return setArticle(state, record.article, applyToArticle(article, record));
    }
  }
}

function makeArticleState({ article, document }: ArticleContent): ArticleState {
  return {
    article,
    document: parseDocument(articleDocumentSchema, document),
    version: 0,
    highlights: new Map(),
    links: new Map(),
  };
}

function setArticle(
  state: LibraryState,
  id: ArticleId,
  article: ArticleState | null,
): LibraryState {
  return { ...state, articles: withRecord(state.articles, id, article) };
}
