import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
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
      files: [],
      links: [],
      isAttended: true,
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
    ['not at all, for an empty name', [], { ATTEST_LIBRARY: '' }, null],
  ])('finds the library %s', (_how, args, env, library) => {
    expect(read(args, env).library).toBe(library);
  });

  it.each([
    ['on the command line', ['--user-data-dir=settings'], {}],
    ['in the environment', [], { ATTEST_USER_DATA: 'settings' }],
  ])('finds the folder for settings %s', (_how, args, env) => {
    expect(read(args, env).userData).toBe(at('settings'));
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
    expect(files).toEqual([at('an article.txt'), at('b.txt')]);
    expect(links).toEqual(['attest:article/art_0123']);
  });

  it('passes over what Electron needs to find the app', () => {
    const argv = ['electron', '-r', 'loader.js', '--inspect=0', '.', 'a.txt', '--library', 'notes'];
    const options = readLaunchOptions({ argv, env: {}, cwd, appFolder: cwd });
    expect(options).toMatchObject({ files: [at('a.txt')], library: at('notes') });
  });

  it('knows when nobody is there to answer', () => {
    expect(read([], { ATTEST_UNATTENDED: '1' }).isAttended).toBe(false);
  });
});
