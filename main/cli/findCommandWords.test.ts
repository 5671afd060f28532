import { describe, expect, it } from 'vitest';
import { findCommandWords } from './findCommandWords';

describe('findCommandWords', () => {
  it.each([
    ['the mark', ['--command-line', '--', 'show', 'art_1'], ['show', 'art_1']],
    [
      'switches of Chromium before it',
      ['--no-zygote', '--command-line', '--', '--help'],
      ['--help'],
    ],
    ['no words at all', ['--command-line', '--'], []],
  ])('finds the words after %s', (_what, args, words) => {
    expect(findCommandWords(['/opt/Attest/attest', ...args])).toEqual(words);
  });

  it.each([
    ['nothing', []],
    ['a file', ['notes.txt']],
    ['a file of that name', ['notes.txt', '--command-line', '--', 'import']],
    ['the mark without its end', ['--command-line', 'import']],
    ['the mark as what is to be opened', ['--', '--command-line', '--', 'import']],
    ['something between the two', ['--command-line', '--lang=de', '--', 'import']],
  ])('isn’t a command line with %s', (_what, args) => {
    expect(findCommandWords(['/opt/Attest/attest', ...args])).toBe(null);
  });
});
