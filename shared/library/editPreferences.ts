import { z } from 'zod';
import { preferencesSchema } from '../model/library';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';

/** Changes preferences. These are settings, not work, and can’t be undone. */
export const editPreferences = defineCommand({
  name: 'library.editPreferences',
  args: z.object({ set: preferencesSchema.partial() }),
  result: z.object({}),
  articles: () => [],
  run(state, { set }) {
    const before = state.library;
    const { theme, textSizePx } = before.preferences;
    const preferences = {
      ...before.preferences,
      theme: set.theme ?? theme,
      textSizePx: set.textSizePx ?? textSizePx,
    };
    const action = makeAction('library.editPreferences');
    const change = makeChange(action, { updated: [[before, { ...before, preferences }]] });
    return { change: { ...change, isUndoable: false }, result: {} };
  },
});
