import type { Node } from '@tiptap/pm/model';
import { countWords } from '../../shared/document/countWords';
import type { ArticleState } from '../../shared/library/state';
import { summariseArticle } from '../../shared/library/summariseArticle';
import type { ArticleSummary } from '../../shared/model/articleSummary';

const counts = new WeakMap<Node, number>();

/** The summary of an article in memory. */
export function summariseState(state: ArticleState): ArticleSummary {
  const words = state.text.document.children.reduce((sum, block) => sum + countInBlock(block), 0);
  return summariseArticle(state, words);
}

/** After an edit most blocks are still the same nodes, whose words are already counted. */
function countInBlock(block: Node): number {
  const known = counts.get(block);
  if (known !== undefined) return known;
  const words = countWords(block.textBetween(0, block.content.size, '\n', '\n'));
  counts.set(block, words);
  return words;
}
