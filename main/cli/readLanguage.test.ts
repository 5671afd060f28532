import { expect, it } from 'vitest';
import { readLanguage } from './readLanguage';

it.each([
  ['nothing', {}, 'en'],
  ['ATTEST_LANGUAGE before the locale', { ATTEST_LANGUAGE: 'en', LC_ALL: 'es_ES.UTF-8' }, 'en'],
  ['the pseudo-language of tests', { ATTEST_LANGUAGE: 'en-XA' }, 'en-XA'],
  ['a language that there are no words in', { ATTEST_LANGUAGE: 'xx', LANG: 'es_ES' }, 'es'],
  ['an empty ATTEST_LANGUAGE', { ATTEST_LANGUAGE: '', LANG: 'es_ES' }, 'es'],
  ['LC_ALL before all others', { LC_ALL: 'es_AR', LC_MESSAGES: 'en_GB', LANG: 'en_GB' }, 'es'],
  ['LC_ALL, although there are no words in it', { LC_ALL: 'de_DE', LANG: 'es_ES' }, 'en'],
  ['the C locale', { LC_ALL: 'C', LANG: 'es_ES' }, 'en'],
  ['the POSIX locale', { LC_MESSAGES: 'POSIX', LANG: 'es_ES' }, 'en'],
  ['an empty LC_ALL', { LC_ALL: '', LC_MESSAGES: 'es_MX.UTF-8' }, 'es'],
  ['LC_MESSAGES before LANG', { LC_MESSAGES: 'en_US', LANG: 'es_ES' }, 'en'],
  ['LANG with a modifier', { LANG: 'es_ES@euro' }, 'es'],
])('takes %s', (_what, env, language) => {
  expect(readLanguage(env)).toBe(language);
});
