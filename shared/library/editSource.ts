import { z } from 'zod';
import { cslItemSchema } from '../model/cslItem';
import { sourceIdSchema } from '../model/ids';
import { reliabilitySchema } from '../model/source';
import { defineCommand } from './command';
import { requireSource } from './state';

/** Changes a source's record, wherever it is linked from. */
export const editSource = defineCommand({
  name: 'source.edit',
  args: z.object({
    source: sourceIdSchema,
    set: z
      .object({ csl: cslItemSchema, note: z.string(), reliability: reliabilitySchema })
      .partial(),
  }),
  result: z.object({}),
  articles: () => [],
  run(state, { source: id, set }, { clock }) {
    const before = requireSource(state, id);
    const after = {
      ...before,
      csl: set.csl ?? before.csl,
      note: set.note ?? before.note,
      reliability: set.reliability ?? before.reliability,
      updatedAt: clock.now(),
    };
    return {
      change: { title: 'Edit source', records: [{ of: 'source', id, before, after }] },
      result: {},
    };
  },
});
