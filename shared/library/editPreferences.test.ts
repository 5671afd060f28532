import { expect, it } from 'vitest';
import { editPreferences } from './editPreferences';
import { makeSampleState } from './testing/sampleState';

it.each([
  [{ theme: 'dark' }, { theme: 'dark', textSizePx: 19, language: 'es' }],
  [{ language: 'system' }, { theme: 'system', textSizePx: 19, language: 'system' }],
])('changes %j and leaves the other preferences as they are', (set, preferences) => {
  const { state, context } = makeSampleState();
  const before = state.library;
  const library = { ...before, preferences: { ...before.preferences, language: 'es' as const } };
  const args = editPreferences.args.parse({ set });
  const { change } = editPreferences.run({ ...state, library }, args, context);
  expect(change.diff.updated).toEqual([[library, { ...library, preferences }]]);
});

it('takes no language that there are no words of', () => {
  expect(editPreferences.args.safeParse({ set: { language: 'en-XA' } }).success).toBe(false);
});
