import { describe, expect, it } from 'vitest';
import { chooseTitle } from './chooseTitle';

const OPENING =
  'US Secretary of Homeland Security, Kristi Noem, visited the maximum-security prison in El Salvador on Wednesday.';

describe('chooseTitle', () => {
  it.each<[string, (string | undefined)[], string, string, string]>([
    [
      'the first title that there is',
      [undefined, ' ', 'Found\n title', 'Other'],
      'a.txt',
      OPENING,
      'Found title',
    ],
    ['a file name of three words', [], 'Noem visits CECOT.txt', OPENING, 'Noem visits CECOT'],
    ['a file name with hyphens', [], 'noem-visits-cecot.md', OPENING, 'Noem visits cecot'],
    [
      'a file name with underscores',
      [],
      'Noem_visits_the_mega-prison.html',
      OPENING,
      'Noem visits the mega-prison',
    ],
    [
      'the opening rather than a name of one word',
      [],
      'cecot.txt',
      'She came. He left.',
      'She came',
    ],
    ['the opening rather than a name of numbers', [], '2025-03-26.txt', 'She came', 'She came'],
    [
      'the opening rather than a name that says nothing',
      [],
      'New Text Document (2).txt',
      'She came',
      'She came',
    ],
    [
      'the opening rather than a name that is not a file’s',
      [],
      'Text pasted at noon',
      'She came',
      'She came',
    ],
    [
      'the first sentence',
      [],
      '-',
      'Nobody came yesterday. The rest is known.',
      'Nobody came yesterday',
    ],
    ['the first line', [], '-', '\nNobody came\nto see', 'Nobody came'],
    [
      'words that fit',
      [],
      '-',
      OPENING,
      'US Secretary of Homeland Security, Kristi Noem, visited the maximum-security…',
    ],
    [
      'characters that fit, where there are no spaces',
      [],
      '-',
      '文'.repeat(100),
      `${'文'.repeat(80)}…`,
    ],
    ['whole characters', [], '-', `x${'😀'.repeat(50)}`, `x${'😀'.repeat(39)}…`],
    ['the name of a text without words', [], 'picture.html', '', 'picture.html'],
    ['signs, where there is nothing else', [], ' ', ' .\n', '.'],
    ['no more than may be kept', ['x'.repeat(2000)], '-', OPENING, 'x'.repeat(1000)],
  ])('%s', (_case, titles, name, text, title) => {
    expect(chooseTitle(titles, name, text)).toBe(title);
  });
});
