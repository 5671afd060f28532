import type { Node } from '@tiptap/pm/model';
import { readArticleText } from '../../shared/document/articleText';
import { countWords } from '../../shared/document/countWords';
import type { ArticleState } from '../../shared/library/state';
import { summariseArticle } from '../../shared/library/summariseArticle';
import type { ArticleSummary } from '../../shared/model/articleSummary';

const counts = new WeakMap<Node, number>();

/** The summary of an article in memory. Words are counted once for each text, however often its highlights change. */
export function summariseState(state: ArticleState): ArticleSummary {
  const { document } = state;
  const words = counts.get(document) ?? countWords(readArticleText(document).text);
  counts.set(document, words);
  return summariseArticle(state, words);
}
