import { z } from 'zod';
import { sourceIdSchema } from '../model/ids';
import { typeOf } from '../model/records';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { removeRecord } from './removeRecord';
import { requireSource } from './state';

/** Deletes a source, or several, and all links to them, in every article. Undo brings all of them back. */
export const deleteSource = defineCommand({
  name: 'source.delete',
  args: z.union([
    z.object({ sources: z.array(sourceIdSchema).min(1) }),
    z.object({ source: sourceIdSchema }).transform(({ source }) => ({ sources: [source] })),
  ]),
  result: z.object({ links: z.int().nonnegative() }),
  articles: ({ sources }, find) => [
    ...new Set(sources.flatMap((source) => find.articlesLinkedTo(source))),
  ],
  run(state, { sources }) {
    const gone = [...new Set(sources)].map((id) => requireSource(state, id));
    const diff = removeRecord(state, ...gone);
    const change = makeChange(makeAction('source.delete', { count: gone.length }), diff);
    return {
      change,
      result: { links: diff.removed.filter(({ id }) => typeOf(id).kind === 'link').length },
    };
  },
});
