import { describe, expect, it } from 'vitest';
import { decodeAs } from './decodeAs';
import { guessEncoding } from './guessEncoding';
import { encodeAs } from './testing/encodeAs';
import { sampleTexts } from './testing/sampleTexts';

const all = sampleTexts.flatMap(({ language, encodings, text }) =>
  encodings
    .filter((encoding) => encoding !== 'iso-2022-jp')
    .map((encoding) => ({ language, encoding, text })),
);

/** What its few letters say about the encoding, they say about another too. */
const tooShort = new Set([
  'Bulgarian in x-mac-cyrillic',
  'German in macintosh',
  'Spanish in macintosh',
  'Lithuanian in windows-1257',
  'Lithuanian in iso-8859-13',
]);
const short = all
  .filter(({ language, encoding }) => !tooShort.has(`${language} in ${encoding}`))
  .map(({ text, ...sample }) => ({ ...sample, text: text.split(/(?<=[.。])/)[0] ?? text }));

/** One wrong byte leaves these to be other plausible letters. */
const tooDamaged = new Set([
  'Bulgarian in x-mac-cyrillic',
  'Hebrew in windows-1255',
  'Hebrew in iso-8859-8',
  'Thai in windows-874',
  'Lithuanian in windows-1257',
  'Latvian in windows-1257',
]);
const damaged = all.filter(
  ({ language, encoding }) => !tooDamaged.has(`${language} in ${encoding}`),
);

describe('guessEncoding', () => {
  it.each(all)('reads $language in $encoding', ({ encoding, text }) => {
    const bytes = encodeAs(text, encoding);
    expect(decodeAs(bytes, guessEncoding(bytes))).toBe(decodeAs(bytes, encoding));
  });

  it.each(short)('reads a sentence of $language in $encoding', ({ encoding, text }) => {
    const bytes = encodeAs(text, encoding);
    expect(decodeAs(bytes, guessEncoding(bytes))).toBe(decodeAs(bytes, encoding));
  });

  it.each(damaged)('reads $language in $encoding around a damaged byte', ({ encoding, text }) => {
    const lines = text.replaceAll(/([.。])/g, '$1\n').repeat(3);
    const whole = encodeAs(lines, encoding);
    const bytes = Buffer.concat([whole.subarray(0, 101), Uint8Array.of(0xff), whole.subarray(101)]);
    expect(decodeAs(bytes, guessEncoding(bytes))).toBe(decodeAs(bytes, encoding));
  });

  it.each<[string, string, string]>([
    [
      'curly quotes in English',
      'He said: “It’s no more than 5 € – or so…” and left.',
      'windows-1252',
    ],
    ['curly quotes of a Mac', 'He said: “It’s no more than that – or so…” and left.', 'macintosh'],
    ['a name amid English', 'The prefect, Mr. Napoléon Dupré, had left.', 'windows-1252'],
    [
      'an English text with few letters beyond ASCII',
      `${'Nothing here.\n'.repeat(50_000)}Café Zoë.`,
      'windows-1252',
    ],
  ])('reads %s', (_case, text, encoding) => {
    const bytes = encodeAs(text, encoding);
    expect(decodeAs(bytes, guessEncoding(bytes))).toBe(text);
  });
});
