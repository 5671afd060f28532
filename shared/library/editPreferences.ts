import { z } from 'zod';
import { preferencesSchema } from '../model/library';
import { languageChoiceSchema } from '../words/language';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';

/** What may be left out has no default here: a default would be a change that nobody asked for. */
const changesSchema = preferencesSchema.extend({ language: languageChoiceSchema }).partial();

/** Changes preferences. They are settings, not work: no step of undo. */
export const editPreferences = defineCommand({
  name: 'library.editPreferences',
  args: z.object({ set: changesSchema }),
  result: z.object({}),
  articles: () => [],
  run(state, { set }) {
    const before = state.library;
    const { theme, textSizePx, language } = before.preferences;
    const preferences = {
      ...before.preferences,
      theme: set.theme ?? theme,
      textSizePx: set.textSizePx ?? textSizePx,
      language: set.language ?? language,
    };
    const action = makeAction('library.editPreferences');
    const change = makeChange(action, { updated: [[before, { ...before, preferences }]] });
    return { change: { ...change, isUndoable: false }, result: {} };
  },
});
