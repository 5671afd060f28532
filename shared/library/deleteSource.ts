import { z } from 'zod';
import { sourceIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { removeRecord } from './removeRecord';
import { requireSource } from './state';

/** Deletes a source and all links to it, in every article. Undo brings all of them back. */
export const deleteSource = defineCommand({
  name: 'source.delete',
  args: z.object({ source: sourceIdSchema }),
  result: z.object({ links: z.int().nonnegative() }),
  articles: ({ source }, find) => find.articlesLinkedTo(source),
  run(state, { source: id }) {
    const diff = removeRecord(state, requireSource(state, id));
    const change = makeChange(makeAction('source.delete'), diff);
    return { change, result: { links: diff.removed.length - 1 } };
  },
});
