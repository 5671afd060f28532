import { z } from 'zod';
import { labelIdSchema } from '../model/ids';
import { type Label, labelSchema } from '../model/label';
import { defineCommand } from './command';
import { mergeEdit } from './mergeEdit';
import { notFound } from './state';

const fieldsSchema = labelSchema.omit({ id: true }).partial();

/** Changes a label's name, meaning, colour, mark or kind. Its highlights keep the label. `seen` as in `highlight.edit`. */
export const editLabel = defineCommand({
  name: 'label.edit',
  args: z.object({ label: labelIdSchema, set: fieldsSchema, seen: fieldsSchema.optional() }),
  result: z.object({}),
  articles: () => [],
  run(state, { label: id, set, seen }) {
    const before = state.library.labels.find((label) => label.id === id);
    if (!before) throw notFound('label', id);
    const after = mergeEdit<Label>(before, set, seen);
    return {
      change: { title: 'Edit label', records: [{ of: 'label', before, after }] },
      result: {},
    };
  },
});
