import type { ArticleSummary } from '../../../shared/model/articleSummary';
import { foldText } from '../../ui/foldText';

const folded = new WeakMap<ArticleSummary, string>();

/** The articles whose title, byline and publisher together contain every word of the query. Case and accents don’t matter. */
export function filterArticles(
  articles: readonly ArticleSummary[],
  query: string,
): readonly ArticleSummary[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (!words.length) return articles;
  return articles.filter((summary) => {
    const text = foldSummary(summary);
    return words.every((word) => text.includes(word));
  });
}

function foldSummary(summary: ArticleSummary): string {
  const known = folded.get(summary);
  if (known !== undefined) return known;
  const text = foldText(`${summary.title} ${summary.byline} ${summary.publisher}`);
  folded.set(summary, text);
  return text;
}
