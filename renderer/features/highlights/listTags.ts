import type { Highlight } from '../../../shared/model/highlight';

/** The tags in use, the most frequent first, those used as often by name. */
export function listTags(highlights: Iterable<Highlight>): string[] {
  const uses = new Map<string, number>();
  for (const { tags } of highlights) {
    for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  }
  return [...uses]
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || a.localeCompare(b))
    .map(([tag]) => tag);
}
