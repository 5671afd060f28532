import { expect, test } from 'vitest';
import { chooseLanguage } from './chooseLanguage';

test.each([
  ['the language itself', ['en-GB'], ['en', 'en-GB', 'en-US'], 'en-GB'],
  ['the language, for a region without one', ['en-NZ'], ['en', 'en-GB'], 'en'],
  ['another region’s', ['en-NZ'], ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
  ['its home’s before that', ['es'], ['es-AR', 'es-ES', 'es-MX'], 'es-ES'],
  ['one of the next language', ['fi-FI', 'sv-FI'], ['sv-SE'], 'sv-SE'],
  ['nothing for a language that only starts alike', ['fil'], ['fi-FI'], null],
  ['nothing where there is none', ['en-US'], [], null],
])('chooses %s', (_, wanted, languages, chosen) => {
  expect(chooseLanguage(wanted, languages)).toBe(chosen);
});
