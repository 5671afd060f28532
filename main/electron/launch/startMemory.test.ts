import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleIdSchema } from '../../../shared/model/ids';
import { openStartMemory, type StartMemory } from './startMemory';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const off = { isOn: false, checkedAt: null, found: null };
const first: StartMemory = {
  bounds: null,
  isMaximized: false,
  zoomPercent: 100,
  theme: 'system',
  language: 'system',
  library: null,
  latestLibrary: null,
  article: null,
  signature: null,
  mayLookUp: false,
  mayCapture: false,
  updates: off,
};

describe('the memory of a window', () => {
  it('is read as it was written, in a folder that need not be there yet', () => {
    const file = join(folder, 'new', 'window.json');
    const memory: StartMemory = {
      bounds: { x: -10, y: 20, width: 900, height: 700 },
      isMaximized: true,
      zoomPercent: 125,
      theme: 'dark',
      language: 'es',
      library: '/home/ida/notes',
      latestLibrary: '/home/ida/other notes',
      article: articleIdSchema.parse('art_0123456789abcdef'),
      signature: 'Ana Ruiz',
      mayLookUp: true,
      mayCapture: true,
      updates: {
        isOn: true,
        checkedAt: '2026-03-01T08:00:00.000Z',
        found: { by: '1.0.0', version: '1.1.0', notes: 'Faster' },
      },
    };
    openStartMemory(file).remember(memory);
    expect(openStartMemory(file).current).toEqual(memory);
  });

  it('keeps what it is not told to change', () => {
    const memory = openStartMemory(join(folder, 'window.json'));
    memory.remember({ theme: 'light' });
    memory.remember({ isMaximized: true });
    expect(memory.current).toEqual({ ...first, theme: 'light', isMaximized: true });
  });

  it('goes on without where it can not be written', () => {
    const file = join(folder, 'window.json');
    mkdirSync(file);
    const memory = openStartMemory(file);
    memory.remember({ theme: 'dark' });
    expect(memory.current.theme).toBe('dark');
  });

  it('is replaced in one stroke: who reads the old one reads all of it', () => {
    const file = join(folder, 'window.json');
    openStartMemory(file).remember({ theme: 'dark' });
    const before = statSync(file).ino;
    openStartMemory(file).remember({ theme: 'light' });
    expect(statSync(file).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions of its file', () => {
    const file = join(folder, 'window.json');
    writeFileSync(file, '{}');
    chmodSync(file, 0o600);
    openStartMemory(file).remember({ theme: 'dark' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32')('is kept where a link leads', () => {
    mkdirSync(join(folder, 'dotfiles'));
    const real = join(folder, 'dotfiles', 'attest.json');
    writeFileSync(real, '{}');
    const file = join(folder, 'window.json');
    symlinkSync(real, file);
    openStartMemory(file).remember({ theme: 'dark' });
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(real, 'utf8'))).toMatchObject({ theme: 'dark' });
  });

  it.skipIf(process.platform === 'win32').each([
    ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
    ['a link to nothing', (file: string) => symlinkSync(join(folder, 'gone'), file)],
    ['a link to itself', (file: string) => symlinkSync(file, file)],
  ])('leaves %s as it is', (_what, make) => {
    const file = join(folder, 'window.json');
    make(file);
    const before = lstatSync(file).ino;
    const memory = openStartMemory(file);
    expect(memory.current).toEqual(first);
    memory.remember({ theme: 'dark' });
    expect(memory.current.theme).toBe('dark');
    expect(lstatSync(file).ino).toBe(before);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  it.each([
    ['bounds', { x: 1, y: 1, width: 0, height: -5 }],
    ['bounds', { x: 1e300, y: 0.5, width: 9, height: 9 }],
    ['isMaximized', 'yes'],
    ['theme', 'plaid'],
    ['language', 'xx'],
    ['library', ''],
    ['library', 'notes'],
    ['library', 7],
    ['article', '../../etc/passwd'],
    ['signature', 7],
    ['signature', 'x'.repeat(201)],
    ['updates', { isOn: 'maybe' }],
    ['updates', null],
  ])('is that of a first start as to %s where that is %j, and keeps the rest', (name, value) => {
    const file = join(folder, 'window.json');
    const good = {
      bounds: { x: 1, y: 2, width: 900, height: 700 },
      isMaximized: true,
      theme: 'dark',
      language: 'es',
      library: folder,
    };
    writeFileSync(file, JSON.stringify({ ...good, [name]: value }));
    const isAsFirst = { ...first, ...good, [name]: first[name as keyof StartMemory] };
    expect(openStartMemory(file).current).toEqual(isAsFirst);
  });

  it('is read where it was written before all that it holds now was part of it', () => {
    const file = join(folder, 'window.json');
    const { updates, article, latestLibrary, language, signature, ...earlier } = {
      ...first,
      theme: 'dark',
    };
    writeFileSync(file, JSON.stringify(earlier));
    const memory = openStartMemory(file).current;
    expect(memory).toEqual({ ...earlier, updates, article, latestLibrary, language, signature });
  });

  it.each([
    ['not there', null],
    ['empty', ''],
    ['cut off', '{"bounds":{"x":1'],
    ['no object', 'null'],
    ['a list', '[1]'],
    ['nested too deeply', '['.repeat(200_000)],
    ['of another shape', '{"bounds":"wide","isMaximized":false,"theme":"system","library":null}'],
  ])('is that of a first start where the file is %s', (_how, content) => {
    const file = join(folder, 'window.json');
    if (content !== null) writeFileSync(file, content);
    expect(openStartMemory(file).current).toEqual(first);
  });
});
