import type { Highlight } from '../../../shared/model/highlight';
import type { Words } from '../../../shared/words/Words';

/** The tags in use, the most frequent first, ties by name. */
export function listTags(highlights: Iterable<Highlight>, compare: Words['compare']): string[] {
  const uses = new Map<string, number>();
  for (const { tags } of highlights) {
    for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  }
  return [...uses]
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || compare(a, b))
    .map(([tag]) => tag);
}
