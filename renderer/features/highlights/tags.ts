import type { Highlight } from '../../../shared/model/highlight';

const SEPARATORS = /[,，、\n]/u;

/** True where typed text holds a tag that is finished by a comma. */
export function hasSeparator(typed: string): boolean {
  return SEPARATORS.test(typed);
}

/** The tags with those of `typed` added, which commas part. None is there twice. */
export function addTags(tags: readonly string[], typed: string): string[] {
  const added = typed
    .split(SEPARATORS)
    .map((tag) => tag.trim())
    .filter(Boolean);
  return [...new Set([...tags, ...added])];
}

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
