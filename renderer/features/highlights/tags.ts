import type { Highlight } from '../../../shared/model/highlight';
import type { Words } from '../../../shared/words/Words';

const SEPARATORS = /[,，、\n]/u;

/** True where typed text holds a tag ended by a comma. */
export function hasSeparator(typed: string): boolean {
  return SEPARATORS.test(typed);
}

/** The tags plus those in `typed`, separated by commas, without duplicates. */
export function addTags(tags: readonly string[], typed: string): string[] {
  const added = typed
    .split(SEPARATORS)
    .map((tag) => tag.trim())
    .filter(Boolean);
  return [...new Set([...tags, ...added])];
}

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
