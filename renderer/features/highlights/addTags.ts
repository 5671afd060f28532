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
