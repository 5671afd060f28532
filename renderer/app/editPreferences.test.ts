import { expect, it } from 'vitest';
import { defaultPreferences } from '../../shared/model/library';
import { makeServices } from '../testing/makeServices';
import { editPreferences } from './editPreferences';

function openWindow(isReadOnly: boolean) {
  const calls: unknown[] = [];
  const take = (name: string) => (args: never) => {
    calls.push([name, args]);
    return {};
  };
  const { services, store } = makeServices({
    'library.editPreferences': take('library.editPreferences'),
    'window.showPreferences': take('window.showPreferences'),
  });
  store.setState(({ library }) => ({ library: library && { ...library, isReadOnly } }));
  return { services, calls, preferences: () => store.getState().library?.library.preferences };
}

it('has the library keep its preferences, which then tells of them', async () => {
  const { services, calls, preferences } = openWindow(false);
  await editPreferences(services, { theme: 'dark' });
  expect(calls).toEqual([['library.editPreferences', { set: { theme: 'dark' } }]]);
  expect(preferences()).toEqual(defaultPreferences);
});

it('keeps those of a library that can only be read while its window is open', async () => {
  const { services, calls, preferences } = openWindow(true);
  await editPreferences(services, { theme: 'dark' });
  await editPreferences(services, { textSizePx: 22 });
  await editPreferences(services, { language: 'es' });
  expect(preferences()).toEqual({
    ...defaultPreferences,
    theme: 'dark',
    textSizePx: 22,
    language: 'es',
  });
  expect(calls).toEqual(
    ['system', 'system', 'es'].map((language) => [
      'window.showPreferences',
      { theme: 'dark', language },
    ]),
  );
});
