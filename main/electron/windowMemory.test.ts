import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleIdSchema } from '../../shared/model/ids';
import { openWindowMemory, type WindowMemory } from './windowMemory';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const off = { isOn: false, checkedAt: null, found: null };
const first: WindowMemory = {
  bounds: null,
  isMaximized: false,
  theme: 'system',
  library: null,
  latestLibrary: null,
  article: null,
  updates: off,
};

describe('the memory of a window', () => {
  it('is read as it was written, in a folder that need not be there yet', () => {
    const file = join(folder, 'new', 'window.json');
    const memory: WindowMemory = {
      bounds: { x: -10, y: 20, width: 900, height: 700 },
      isMaximized: true,
      theme: 'dark',
      library: '/home/ida/notes',
      latestLibrary: '/home/ida/other notes',
      article: articleIdSchema.parse('art_0123456789abcdef'),
      updates: {
        isOn: true,
        checkedAt: '2026-03-01T08:00:00.000Z',
        found: { by: '1.0.0', version: '1.1.0', notes: 'Faster' },
      },
    };
    openWindowMemory(file).remember(memory);
    expect(openWindowMemory(file).current).toEqual(memory);
  });

  it('keeps what it is not told to change', () => {
    const memory = openWindowMemory(join(folder, 'window.json'));
    memory.remember({ theme: 'light' });
    memory.remember({ isMaximized: true });
    expect(memory.current).toEqual({ ...first, theme: 'light', isMaximized: true });
  });

  it('goes on without where it can not be written', () => {
    const file = join(folder, 'window.json');
    mkdirSync(file);
    const memory = openWindowMemory(file);
    memory.remember({ theme: 'dark' });
    expect(memory.current.theme).toBe('dark');
  });

  it('is read where it was written before all that it holds now was part of it', () => {
    const file = join(folder, 'window.json');
    const { updates, article, latestLibrary, ...earlier } = { ...first, theme: 'dark' };
    writeFileSync(file, JSON.stringify(earlier));
    const memory = openWindowMemory(file).current;
    expect(memory).toEqual({ ...earlier, updates, article, latestLibrary });
  });

  it.each([
    ['not there', null],
    ['empty', ''],
    ['cut off', '{"bounds":{"x":1'],
    ['of another shape', '{"bounds":"wide","isMaximized":false,"theme":"system","library":null}'],
  ])('is that of a first start where the file is %s', (_how, content) => {
    const file = join(folder, 'window.json');
    if (content !== null) writeFileSync(file, content);
    expect(openWindowMemory(file).current).toEqual(first);
  });
});
