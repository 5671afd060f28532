import type { Node } from '@tiptap/pm/model';
import { nanoid } from 'nanoid';
import { describe } from '../../../shared/anchoring/describe';
import { offsetAtPosition, readArticleText } from '../../../shared/document/articleText';
import { compareDocuments } from '../../../shared/document/compareDocuments';
import type { LeftOut, Stretch } from '../../../shared/document/mergeDocuments';
import type { Quote } from '../../../shared/model/anchor';
import type { Article } from '../../../shared/model/article';
import type { KeptText } from '../../state/keptEdits';

/** Edits that are not in the article’s text, to be kept: what was typed in `mine`, and what is in `document` there. */
export function makeKeptTexts(
  { id: article, title }: Pick<Article, 'id' | 'title'>,
  edits: readonly LeftOut[],
  mine: Node,
  document: Node,
): KeptText[] {
  return edits.map((edit) => ({
    ...{ of: 'text', id: nanoid(), article, title },
    mine: quoteOf(mine, edit.mine),
    theirs: quoteOf(document, edit.theirs),
    slice: mine.slice(edit.mine.from, edit.mine.to).toJSON() ?? {},
  }));
}

/** Everything typed since the text was saved, as edits that are not in it. */
export function listUnsavedEdits(saved: Node, mine: Node): LeftOut[] {
  return compareDocuments(saved, mine).map(({ fromA, toA, fromB, toB }) => ({
    mine: { from: fromB, to: toB },
    theirs: { from: fromA, to: toA },
  }));
}

function quoteOf(document: Node, { from, to }: Stretch): Quote {
  const articleText = readArticleText(document);
  const start = offsetAtPosition(articleText, from);
  const end = Math.max(start, offsetAtPosition(articleText, to));
  return describe(articleText.text, { start, end }).quote;
}
