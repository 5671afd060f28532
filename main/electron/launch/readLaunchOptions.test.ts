import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/UsageError';
import { readLaunchOptions } from './readLaunchOptions';

const cwd = resolve('/home/ida');
const at = (path: string) => resolve(cwd, path);
const read = (args: string[], env: Record<string, string> = {}) =>
  readLaunchOptions({ argv: ['attest', ...args], env, cwd, appFolder: null });

describe('readLaunchOptions', () => {
  it('asks for nothing where nothing is given', () => {
    expect(read([])).toEqual({
      library: null,
      userData: null,
      language: null,
      files: [],
      links: [],
    });
  });

  it.each([
    ['as two words', ['--library', 'notes'], {}, at('notes')],
    ['as one word', ['--library=notes'], {}, at('notes')],
    ['absolute', ['--library', at('elsewhere')], {}, at('elsewhere')],
    ['in the environment', [], { ATTEST_LIBRARY: 'env' }, at('env')],
    [
      'on the command line before the environment',
      ['--library=a'],
      { ATTEST_LIBRARY: 'b' },
      at('a'),
    ],
    ['with a dash, as one word', ['--library=-notes'], {}, at('-notes')],
    ['not at all, for a variable without a name', [], { ATTEST_LIBRARY: '' }, null],
    ['not at all, for a blank variable', [], { ATTEST_LIBRARY: '  ' }, null],
  ])('finds the library %s', (_how, args, env, library) => {
    expect(read(args, env).library).toBe(library);
  });

  it.each([
    ['at the end', ['a.txt', '--library']],
    ['before another option', ['--library', '--no-sandbox']],
    ['with an empty name', ['--library', '']],
    ['with an empty name, as one word', ['--library=']],
    ['with a blank name', ['--library', ' ']],
    ['twice', ['--library=a', '--library', 'b']],
    ['for settings, with an empty name', ['--user-data-dir=']],
  ])('refuses an option for a folder %s', (_where, args) => {
    expect(() => read(args, { ATTEST_LIBRARY: 'env' })).toThrow(UsageError);
  });

  it.each([
    ['on the command line', ['--user-data-dir=settings'], {}],
    ['in the environment', [], { ATTEST_USER_DATA: 'settings' }],
  ])('finds the folder for settings %s', (_how, args, env) => {
    expect(read(args, env).userData).toBe(at('settings'));
  });

  it.each([
    ['es', 'es'],
    ['en-XA', 'en-XA'],
    ['xx', null],
    ['', null],
  ])('takes ATTEST_LANGUAGE=%s for the language %s', (value, language) => {
    expect(read([], { ATTEST_LANGUAGE: value }).language).toBe(language);
  });

  it('takes what is left for files, and leaves Chromium its switches', () => {
    const { files } = read([
      '--no-sandbox',
      'a.txt',
      '--library',
      'notes',
      '/tmp/b.md',
      '--lang=de',
    ]);
    expect(files).toEqual([at('a.txt'), resolve('/tmp/b.md')]);
  });

  it('takes files by their addresses too, and tells links from them', () => {
    const address = pathToFileURL(at('an article.txt')).href;
    const { files, links } = read([address, 'attest:article/art_0123', 'b.txt']);
    expect(files).toEqual([address, at('b.txt')]);
    expect(links).toEqual(['attest:article/art_0123']);
  });

  it('leaves addresses of files as they are, also those that can’t be read', () => {
    const addresses = [
      'file:///%ff%fe',
      'file:///etc%2fpasswd',
      'FILE:///a%00b',
      'file:/a.txt',
      'file://host/share/a.txt',
    ];
    expect(read(addresses).files).toEqual(addresses);
  });

  it('passes over words without letters', () => {
    expect(read(['', 'a.txt', ''])).toMatchObject({ files: [at('a.txt')], links: [] });
  });

  it('passes over what Electron needs to find the app', () => {
    const argv = ['electron', '-r', 'loader.js', '--inspect=0', '.', 'a.txt', '--library', 'notes'];
    const options = readLaunchOptions({ argv, env: {}, cwd, appFolder: cwd });
    expect(options).toMatchObject({ files: [at('a.txt')], library: at('notes') });
  });
});
