import { z } from 'zod';
import { type CslItem, cslItemSchema } from '../model/cslItem';
import { sourceIdSchema } from '../model/ids';
import { reliabilitySchema, type Source } from '../model/source';
import { defineCommand } from './command';
import { mergeEdit, mergeWhole } from './mergeEdit';
import { requireSource } from './state';

const fieldsSchema = z
  .object({ csl: cslItemSchema, note: z.string(), reliability: reliabilitySchema })
  .partial();

/** Changes a source's record, wherever it is linked from. `seen` as in `highlight.edit`, for each field of the item too. */
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
    const { csl, ...others } = set;
    const after = {
      ...mergeEdit<Source>(before, others, seen),
      csl: csl ? mergeCsl(before.csl, csl, seen?.csl) : before.csl,
      updatedAt: clock.now(),
    };
    return {
      change: { title: 'Edit source', records: [{ of: 'source', id, before, after }] },
      result: {},
    };
  },
});

function mergeCsl(now: CslItem, wanted: CslItem, seen: CslItem | undefined): CslItem {
  return seen ? cslItemSchema.parse(mergeWhole(now, wanted, seen)) : wanted;
}
