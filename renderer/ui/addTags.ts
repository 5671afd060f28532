import { uniqueTags } from '../../shared/model/tag';

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
  return uniqueTags([...tags, ...added]);
}
