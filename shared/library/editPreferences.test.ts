import { expect, it } from 'vitest';
import { editPreferences } from './editPreferences';
import { emptyLibrary } from './testing/emptyLibrary';

it.each([
  [{ theme: 'dark' }, { theme: 'dark', textSizePx: 19, language: 'es' }],
  [{ language: 'system' }, { theme: 'system', textSizePx: 19, language: 'system' }],
])('changes %j and leaves the other preferences as they are', (set, preferences) => {
  const before = emptyLibrary.library;
  const library = { ...before, preferences: { ...before.preferences, language: 'es' as const } };
  const args = editPreferences.args.parse({ set });
  const { change } = editPreferences.run({ ...emptyLibrary, library }, args);
  expect(change.diff.updated).toEqual([[library, { ...library, preferences }]]);
});

it('takes no language that there are no words of', () => {
  expect(editPreferences.args.safeParse({ set: { language: 'en-XA' } }).success).toBe(false);
});
