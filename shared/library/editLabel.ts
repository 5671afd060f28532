import { z } from 'zod';
import { labelSchema } from '../model/label';
import { defineCommand } from './command';
import { notFound } from './state';

/** Changes a label's name, meaning, colour, mark or kind. Its highlights keep the label. */
export const editLabel = defineCommand({
  name: 'label.edit',
  args: z.object({ label: labelSchema }),
  result: z.object({}),
  articles: () => [],
  run(state, { label }) {
    const before = state.library.labels.find(({ id }) => id === label.id);
    if (!before) throw notFound('label', label.id);
    const after = { ...before, ...label };
    return {
      change: { title: 'Edit label', records: [{ of: 'label', before, after }] },
      result: {},
    };
  },
});
