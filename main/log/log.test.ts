import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { loadLog, logFault, logPath, openLog, writeLog } from './log';
import { logFailure } from './logFailure';

async function openTestLog() {
  const folder = await makeTemporaryFolder();
  const path = join(folder, 'logs/attest.log');
  openLog({ folder: join(folder, 'logs'), file: 'attest.log', process: 'main' });
  await loadLog();
  return { folder, path, read: () => readFileSync(path, 'utf8') };
}

describe('the log', () => {
  it('keeps nothing until it is opened', () => {
    expect(logPath()).toBeNull();
    expect(() => logFault('test', new Error('a'))).not.toThrow();
  });

  it('creates its file with the first entry', async () => {
    const { folder, path, read } = await openTestLog();
    expect(await readdir(folder)).toEqual([]);
    writeLog({ event: 'start', details: { version: '1.0' } });
    expect(logPath()).toBe(path);
    expect(read()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z info main start version=1\.0\n$/);
  });

  it('records when, how bad, where, what, and each cause with its stack', async () => {
    const { read } = await openTestLog();
    const cause = Object.assign(new Error('x'), {
      code: 'EIO',
      syscall: 'read',
      path: '/a/b.json',
    });
    logFault(
      'call-failed',
      new AttestError('storage', message('system.verbatim', { text: 'Words.' }), { cause }),
      { call: 'text.edit' },
    );
    const [head, ...lines] = read().trimEnd().split('\n');
    expect(head).toMatch(/Z error main call-failed call=text\.edit$/);
    expect(lines[0]).toBe('  AttestError storage system.verbatim');
    expect(lines[1]).toMatch(/^ {4}at .*log\.test\.ts:\d+:\d+\)?$/);
    expect(lines).toContain('  caused by Error EIO read /a/….json');
    expect(read()).not.toContain(message('system.verbatim', { text: 'Words.' }));
  });

  it('rotates when it is full, and takes up no more than two files', async () => {
    const { folder, path } = await openTestLog();
    for (let line = 0; line < 9000; line += 1) {
      writeLog({ event: 'test', details: { line, filler: 'x'.repeat(400) } });
    }
    expect((await readdir(join(folder, 'logs'))).sort()).toEqual(['attest.log', 'attest.old.log']);
    expect(statSync(path).size).toBeLessThan(1.1 * 1024 * 1024);
    expect(readFileSync(path, 'utf8')).toContain('line=8999');
  });

  it.each<[string, (folder: string) => void]>([
    ['something is in its way', (folder) => writeFileSync(join(folder, 'logs'), '')],
    [
      'its folder is read-only',
      (folder) => {
        mkdirSync(join(folder, 'logs'));
        chmodSync(join(folder, 'logs'), 0o500);
      },
    ],
    [
      'a folder has its name',
      (folder) => mkdirSync(join(folder, 'logs/attest.log'), { recursive: true }),
    ],
  ])('is silent if it can’t be written: %s', async (_why, spoil) => {
    const { folder } = await openTestLog();
    spoil(folder);
    const outputs = [vi.spyOn(process.stderr, 'write'), vi.spyOn(process.stdout, 'write')];
    writeLog({ event: 'test' });
    logFault('test', new Error('a'));
    for (const output of outputs) {
      expect(output).not.toHaveBeenCalled();
      output.mockRestore();
    }
  });

  it.runIf(process.platform === 'linux')('is silent on a full disk', () => {
    openLog({ folder: '/dev', file: 'full', process: 'main' });
    const output = vi.spyOn(process.stderr, 'write');
    writeLog({ event: 'test' });
    expect(output).not.toHaveBeenCalled();
    output.mockRestore();
  });
});

describe('logFailure', () => {
  it.each<[string, unknown, boolean]>([
    ['a bug', new TypeError('a'), true],
    [
      'an internal error',
      new AttestError('internal', message('system.verbatim', { text: 'a' })),
      true,
    ],
    [
      'a storage error',
      new AttestError('storage', message('system.verbatim', { text: 'a' })),
      true,
    ],
    [
      'an error caused by another',
      new AttestError('invalid', message('system.verbatim', { text: 'a' }), {
        cause: new Error('b'),
      }),
      true,
    ],
    ['an answer', new AttestError('empty', message('system.verbatim', { text: 'a' })), false],
  ])('knows whether to log %s', async (_what, error, isLogged) => {
    const { folder } = await openTestLog();
    logFailure('call-failed', error);
    expect((await readdir(folder)).length > 0).toBe(isLogged);
  });
});
