import { z } from 'zod';
import { preferenceChangesSchema } from '../model/library';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';

/** Changes preferences. They are settings, not work: no step of undo. */
export const editPreferences = defineCommand({
  name: 'library.editPreferences',
  args: z.object({ set: preferenceChangesSchema }),
  result: z.object({}),
  articles: () => [],
  run(state, { set }) {
    const before = state.library;
    const now = before.preferences;
    const preferences = {
      ...now,
      theme: set.theme ?? now.theme,
      textSizePx: set.textSizePx ?? now.textSizePx,
      language: set.language ?? now.language,
      face: set.face ?? now.face,
      columnWidth: set.columnWidth ?? now.columnWidth,
      leading: set.leading ?? now.leading,
      paper: set.paper ?? now.paper,
      readiness: set.readiness ?? now.readiness,
      citationStyle: set.citationStyle ?? now.citationStyle,
      citationLocale: set.citationLocale ?? now.citationLocale,
    };
    const action = makeAction('library.editPreferences');
    const change = makeChange(action, { updated: [[before, { ...before, preferences }]] });
    return { change: { ...change, isUndoable: false }, result: {} };
  },
});
