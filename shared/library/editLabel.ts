import { z } from 'zod';
import { labelIdSchema } from '../model/ids';
import { labelSchema } from '../model/label';
import { makeAction } from './action';
import { compareRecords } from './applyDiff';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord } from './mergeEdit';
import { notFound } from './state';

const fieldsSchema = labelSchema.omit({ id: true, order: true }).partial();
const editSchema = z.object({
  label: labelIdSchema,
  set: fieldsSchema,
  seen: fieldsSchema.optional(),
});

/**
 * Changes a label's name, meaning, colour, mark or kind, and `also` those of others, as one step of undo. Highlights keep
 * their labels. `seen` as in `highlight.edit`.
 */
export const editLabel = defineCommand({
  name: 'label.edit',
  args: editSchema.extend({ also: z.array(editSchema).default([]) }),
  result: z.object({}),
  articles: () => [],
  run(state, { also, ...first }) {
    const labels = new Map(state.labels);
    for (const { label: id, set, seen } of [first, ...also]) {
      const before = labels.get(id);
      if (!before) throw notFound('label', id);
      labels.set(id, editRecord(before, set, seen));
    }
    const { updated } = compareRecords('library', state, { ...state, labels });
    const action = makeAction('label.edit', { count: updated.length });
    return { change: makeChange(action, { updated }), result: {} };
  },
});
