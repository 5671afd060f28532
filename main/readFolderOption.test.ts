import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from './cli/UsageError';
import { readFolderOption } from './readFolderOption';

const cwd = resolve('/home/ida');
const read = (given: (string | undefined)[], variable?: string) =>
  readFolderOption({ name: 'library', given, variable, cwd });

describe('readFolderOption', () => {
  it.each([
    ['the option’s value', ['notes'], undefined, resolve(cwd, 'notes')],
    ['the option’s before the variable’s', ['a'], 'b', resolve(cwd, 'a')],
    ['the variable’s', [], 'b', resolve(cwd, 'b')],
    ['a name with spaces in it', [' my notes '], undefined, resolve(cwd, ' my notes ')],
    ['none', [], undefined, null],
    ['none for a variable without a value', [], '', null],
    ['none for a blank variable', [], ' \t', null],
  ])('answers %s', (_what, given, variable, folder) => {
    expect(read(given, variable)).toBe(folder);
  });

  it.each([
    ['no value', [undefined], 'cli.usage.folderUnnamed'],
    ['an empty value', [''], 'cli.usage.folderUnnamed'],
    ['a blank value', ['  '], 'cli.usage.folderUnnamed'],
    ['two values', ['a', 'b'], 'cli.usage.folderTwice'],
    ['the same value twice', ['a', 'a'], 'cli.usage.folderTwice'],
  ])('refuses an option with %s, whatever the variable says', (_what, given, message) => {
    expect(() => read(given, 'b')).toThrow(UsageError);
    expect(() => read(given, 'b')).toThrow(message);
  });
});
