import { expect, it } from 'vitest';
import { editPreferences } from './editPreferences';
import { makeSampleState } from './testing/sampleState';

it.each([
  { theme: 'dark' },
  { language: 'system' },
  { face: 'opendyslexic', textSizePx: 24 },
  { citationStyle: 'ieee', citationLocale: 'de-DE' },
  { citationStyle: 'sty_0001' },
  { columnWidth: 'wide', leading: 'loose', paper: 'warm' },
])('changes %j and leaves the other preferences as they are', (set) => {
  const { state, context } = makeSampleState();
  const before = state.library;
  const chosen = { language: 'es', face: 'system', paper: 'grey' } as const;
  const library = { ...before, preferences: { ...before.preferences, ...chosen } };
  const args = editPreferences.args.parse({ set });
  const { change } = editPreferences.run({ ...state, library }, args, context);
  const preferences = { ...library.preferences, ...set };
  expect(change.diff.updated).toEqual([[library, { ...library, preferences }]]);
});

it('takes no language that there are no words of', () => {
  expect(editPreferences.args.safeParse({ set: { language: 'en-XA' } }).success).toBe(false);
});
