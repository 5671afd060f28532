import { expect, test } from 'vitest';
import { nameLanguage } from './nameLanguage';

test.each([
  ['de-AT', 'en', 'Austrian German'],
  ['hu', 'es', 'húngaro'],
  ['de-DE-frami', 'en', 'German (Germany, FRAMI)'],
  ['no-such-language-at-all', 'en', 'no-such-language-at-all'],
])('%s is called in %s: %s', (language, speaker, name) => {
  expect(nameLanguage(language, speaker)).toBe(name);
});
