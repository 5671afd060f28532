import { applySteps } from '../document/applySteps';
import { articleDocumentSchema } from '../document/articleDocumentSchema';
import { parseDocument } from '../document/parseDocument';
import type { Article } from '../model/article';
import type { ArticleId } from '../model/ids';
import { articleOf } from '../model/records';
import { applyToArticle, applyToLibrary, moveHighlights } from './applyDiff';
import { type Change, type OwnedText, recordsIn, type TextEdit } from './change';
import { type ArticleState, type LibraryState, requireArticle } from './state';

/** What a change does, without the action’s name. */
type Effect = Pick<Change, 'diff' | 'texts'>;

/** The state after a change. Pure: what the change does not touch is shared with the state before. */
export function applyChange(state: LibraryState, change: Effect): LibraryState {
  const { diff, texts } = change;
  const articles = new Map(state.articles);
  for (const { owner } of texts.removed) articles.delete(owner);
  for (const text of texts.added) articles.set(text.owner, makeArticleState(text, change));
  for (const edit of texts.edited) {
    articles.set(edit.owner, editText(requireArticle({ ...state, articles }, edit.owner), edit));
  }
  for (const id of articlesOf(change)) {
    const article = articles.get(id);
    if (article) articles.set(id, applyToArticle(article, diff));
  }
  return applyToLibrary({ ...state, articles }, diff);
}

/** The articles that a change touches. */
export function articlesOf({ diff, texts }: Effect): ArticleId[] {
  return [
    ...new Set([
      ...Object.values(texts).flatMap((list) => list.map(({ owner }) => owner)),
      ...recordsIn(diff).flatMap((record) => articleOf(record) ?? []),
    ]),
  ];
}

/** The articles that must exist before a change is made: all but those that it adds. */
export function articlesNeededBy(change: Change): ArticleId[] {
  const made = new Set(change.texts.added.map(({ owner }) => owner));
  return articlesOf(change).filter((id) => !made.has(id));
}

function makeArticleState({ owner, text, document }: OwnedText, { diff }: Effect): ArticleState {
  const article = diff.added.find(({ id }) => id === owner) as Article | undefined;
  if (!article) throw new Error(`The text of ${owner} comes without it.`);
  return {
    article,
    text: { ...text, document: parseDocument(articleDocumentSchema, document), version: 0 },
    highlights: new Map(),
    links: new Map(),
  };
}

function editText(article: ArticleState, { steps, after, moved }: TextEdit): ArticleState {
  const { document } = applySteps(article.text.document, steps);
  const text = { ...after, document, version: article.text.version + 1 };
  return { ...moveHighlights(article, moved), text };
}
