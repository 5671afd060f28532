import { z } from 'zod';
import { labelIdSchema } from '../model/ids';
import { labelSchema } from '../model/label';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord } from './mergeEdit';
import { notFound } from './state';

const fieldsSchema = labelSchema.omit({ id: true, order: true }).partial();

/** Changes a label's name, meaning, colour, mark or kind. Its highlights keep the label. `seen` as in `highlight.edit`. */
export const editLabel = defineCommand({
  name: 'label.edit',
  args: z.object({ label: labelIdSchema, set: fieldsSchema, seen: fieldsSchema.optional() }),
  result: z.object({}),
  articles: () => [],
  run(state, { label: id, set, seen }) {
    const before = state.labels.get(id);
    if (!before) throw notFound('label', id);
    const after = editRecord(before, set, seen);
    return {
      change: makeChange(makeAction('label.edit'), { updated: [[before, after]] }),
      result: {},
    };
  },
});
