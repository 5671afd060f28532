import { z } from 'zod';
import { AttestError } from '../model/AttestError';
import type { AnyRecord } from '../model/records';
import { foldTag, tagSchema, uniqueTags } from '../model/tag';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange, type RecordsDiff } from './change';
import { defineCommand } from './command';
import type { LibraryState } from './state';

const counted = z.object({ articles: z.int().nonnegative(), highlights: z.int().nonnegative() });

/** Renames a tag of articles and highlights, whatever its spelling. Where the new name is in use, the two become one. */
export const renameTag = defineCommand({
  name: 'tag.rename',
  args: z.object({ tag: tagSchema, name: tagSchema }),
  result: counted,
  articles: ({ tag }, find) => find.articlesTagged(tag),
  run(state, { tag, name }) {
    const diff = retag(state, tag, [name]);
    return { change: makeChange(makeAction('tag.rename'), diff), result: countIn(diff) };
  },
});

/** Takes a tag away from all articles and highlights. */
export const deleteTag = defineCommand({
  name: 'tag.delete',
  args: z.object({ tag: tagSchema }),
  result: counted,
  articles: ({ tag }, find) => find.articlesTagged(tag),
  run(state, { tag }) {
    const diff = retag(state, tag, []);
    return { change: makeChange(makeAction('tag.delete'), diff), result: countIn(diff) };
  },
});

/** Puts `names` in the place of a tag. Throws `not-found` where nothing has it. */
function retag({ articles }: LibraryState, tag: string, names: readonly string[]): RecordsDiff {
  const wanted = foldTag(tag);
  const updated: [AnyRecord, AnyRecord][] = [];
  let isFound = false;
  for (const { article, highlights } of articles.values()) {
    for (const record of [article, ...highlights.values()]) {
      if (!record.tags.some((own) => foldTag(own) === wanted)) continue;
      isFound = true;
      const tags = uniqueTags(
        record.tags.flatMap((own) => (foldTag(own) === wanted ? names : [own])),
      );
      if (tags.join('\n') !== record.tags.join('\n')) updated.push([record, { ...record, tags }]);
    }
  }
  if (!isFound) throw new AttestError('not-found', message('core.notFound.tag', { tag }));
  return { added: [], updated, removed: [] };
}

function countIn({ updated }: RecordsDiff): z.infer<typeof counted> {
  const highlights = updated.filter(([record]) => 'anchor' in record).length;
  return { articles: updated.length - highlights, highlights };
}
