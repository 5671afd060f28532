import { z } from 'zod';
import { cslItemSchema } from '../model/csl/cslItem';
import { sourceIdSchema } from '../model/ids';
import { reliabilitySchema } from '../model/source';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord } from './mergeEdit';
import { requireSource } from './state';

const fieldsSchema = z
  .object({ csl: cslItemSchema, note: z.string(), reliability: reliabilitySchema })
  .partial();

/** Changes a source. `seen` as in `highlight.edit`, and for each field of its CSL item too. */
export const editSource = defineCommand({
  name: 'source.edit',
  args: z.object({
    source: sourceIdSchema,
    set: fieldsSchema,
    seen: fieldsSchema.optional(),
  }),
  result: z.object({}),
  articles: () => [],
  run(state, { source: id, set, seen }, { clock }) {
    const before = requireSource(state, id);
    const after = { ...editRecord(before, set, seen), updatedAt: clock.now() };
    return {
      change: makeChange(makeAction('source.edit'), { updated: [[before, after]] }),
      result: {},
    };
  },
});
