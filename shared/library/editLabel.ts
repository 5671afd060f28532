import { z } from 'zod';
import { labelIdSchema } from '../model/ids';
import { type Label, labelSchema } from '../model/label';
import { defineCommand } from './command';
import { mergeEdit } from './mergeEdit';
import { notFound } from './state';

const fieldsSchema = labelSchema.omit({ id: true }).partial();
const editSchema = z.object({
  label: labelIdSchema,
  set: fieldsSchema,
  seen: fieldsSchema.optional(),
});

/**
 * Changes a label's name, meaning, colour, mark or kind, and `also` those of others, as one step. Their highlights keep
 * the labels. `seen` as in `highlight.edit`.
 */
export const editLabel = defineCommand({
  name: 'label.edit',
  args: editSchema.extend({ also: z.array(editSchema).default([]) }),
  result: z.object({}),
  articles: () => [],
  run(state, { also, ...first }) {
    const labels = new Map(state.library.labels.map((label) => [label.id, label]));
    const records = [first, ...also].map(({ label: id, set, seen }) => {
      const before = labels.get(id);
      if (!before) throw notFound('label', id);
      const after = mergeEdit<Label>(before, set, seen);
      labels.set(id, after);
      return { of: 'label' as const, before, after };
    });
    const title = also.length ? 'Edit labels' : 'Edit label';
    return { change: { title, records }, result: {} };
  },
});
