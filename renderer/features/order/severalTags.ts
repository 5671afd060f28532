import { foldTag, uniqueTags } from '../../../shared/model/tag';

/** Something that has tags. */
export interface Tagged<Id> {
  readonly id: Id;
  readonly tags: readonly string[];
}

/** A tag that not all of them have, and how many do. */
export interface PartialTag {
  readonly tag: string;
  readonly count: number;
}

/** The tags of several things: those that all have, and those that some have. */
export function shareTags(tagged: readonly Tagged<unknown>[]): {
  all: string[];
  some: PartialTag[];
} {
  const uses = new Map<string, { tag: string; count: number }>();
  for (const { tags } of tagged) {
    for (const tag of uniqueTags(tags)) {
      const use = uses.get(foldTag(tag)) ?? { tag, count: 0 };
      use.count += 1;
      uses.set(foldTag(tag), use);
    }
  }
  const all = [...uses.values()].filter(({ count }) => count === tagged.length);
  const some = [...uses.values()].filter(({ count }) => count < tagged.length);
  return { all: all.map(({ tag }) => tag), some };
}

/** An edit of tags, based on what was `seen`. */
export interface TagsEdit<Id> {
  readonly id: Id;
  readonly set: { tags: string[] };
  readonly seen: { tags: string[] };
}

/** The edits that turn the tags which all have from `before` into `after`; those that stay the same need none. */
export function editSharedTags<Id>(
  tagged: readonly Tagged<Id>[],
  before: readonly string[],
  after: readonly string[],
): TagsEdit<Id>[] {
  const kept = new Set(after.map(foldTag));
  const removed = new Set(before.map(foldTag).filter((tag) => !kept.has(tag)));
  const known = new Set(before.map(foldTag));
  const added = after.filter((tag) => !known.has(foldTag(tag)));
  return tagged
    .map(({ id, tags }) => {
      const left = tags.filter((tag) => !removed.has(foldTag(tag)));
      return { id, set: { tags: uniqueTags([...left, ...added]) }, seen: { tags: [...tags] } };
    })
    .filter(({ set, seen }) => set.tags.join('\n') !== seen.tags.join('\n'));
}
