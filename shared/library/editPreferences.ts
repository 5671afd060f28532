import { z } from 'zod';
import { preferencesSchema } from '../model/library';
import { defineCommand } from './command';

/** Changes preferences. They are settings, not work: the backend keeps them out of undo. */
export const editPreferences = defineCommand({
  name: 'library.editPreferences',
  args: z.object({ set: preferencesSchema.partial() }),
  result: z.object({}),
  articles: () => [],
  run(state, { set }) {
    const before = state.library.preferences;
    const after = {
      ...before,
      theme: set.theme ?? before.theme,
      textSizePx: set.textSizePx ?? before.textSizePx,
    };
    return { change: { title: '', records: [{ of: 'preferences', before, after }] }, result: {} };
  },
});
