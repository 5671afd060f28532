import type { ArticleSummary } from '../../shared/model/articleSummary';
import { foldTag } from '../../shared/model/tag';
import type { Words } from '../../shared/words/Words';

/** A tag, and how many articles and highlights have it. */
export interface TagUse {
  readonly tag: string;
  readonly articles: number;
  readonly highlights: number;
}

/** The tags in use in a library, by name. Of several spellings, the first that is met stands for all. */
export function countTags(
  summaries: Iterable<Pick<ArticleSummary, 'tags' | 'highlightTags'>>,
  compare: Words['compare'],
): TagUse[] {
  const uses = new Map<string, { tag: string; articles: number; highlights: number }>();
  const entryOf = (tag: string) => {
    const folded = foldTag(tag);
    const use = uses.get(folded) ?? { tag, articles: 0, highlights: 0 };
    uses.set(folded, use);
    return use;
  };
  for (const { tags, highlightTags } of summaries) {
    for (const tag of tags) entryOf(tag).articles += 1;
    for (const [tag, count] of highlightTags) entryOf(tag).highlights += count;
  }
  return [...uses.values()].sort((a, b) => compare(a.tag, b.tag));
}
