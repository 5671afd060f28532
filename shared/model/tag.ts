import { z } from 'zod';

/** Longest tag, in UTF-16 units. */
export const TAG_LENGTH = 100;

export const tagSchema = z.string().trim().min(1).max(TAG_LENGTH);

/** What spellings of the same tag have in common: upper and lower case don’t make another tag. */
export function foldTag(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}

/** Each tag once, as it was first spelled. */
export function uniqueTags(tags: readonly string[]): string[] {
  const spellings = new Map<string, string>();
  for (const tag of tags) {
    const folded = foldTag(tag);
    if (!spellings.has(folded)) spellings.set(folded, tag);
  }
  return [...spellings.values()];
}
