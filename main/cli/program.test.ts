import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../testing/buildProgram';
import { makeTemporaryFolder } from '../testing/temporaryFolder';

let program = '';
beforeAll(async () => {
  program = await buildProgram(
    'main/cli.ts',
    'main/import/importWorker.ts',
    'main/texts/textWorker.ts',
  );
});

interface Ended {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the program as a shell does. `readChunks` closes its standard output after so many chunks. */
async function run(
  args: readonly string[],
  { stdin = '', readChunks = Number.POSITIVE_INFINITY, env = {} } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
  });
  const ended: Ended = { exitCode: null, stdout: '', stderr: '' };
  let chunks = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    ended.stdout += chunk;
    chunks += 1;
    if (chunks >= readChunks) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    ended.stderr += chunk;
  });
  child.stdin.end(stdin);
  ended.exitCode = await new Promise((resolve) => child.on('close', resolve));
  return ended;
}

describe('the program', () => {
  it('imports standard input, web pages too, and answers one JSON value', async () => {
    const folder = await makeTemporaryFolder();
    const stdin = `<title>Page</title><article><h1>Page</h1><p>${'The ministry said so. '.repeat(30)}</p></article>`;
    const args = ['--library', folder, '--json', 'import', '-', '--format', 'html'];
    const { exitCode, stdout, stderr } = await run(args, { stdin });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Page', words: 120 });
  });

  it('that is interrupted while it imports says so, exits 130 and leaves nothing', async () => {
    const folder = join(await makeTemporaryFolder(), 'library');
    const interrupt = `process.once('worker', () => process.kill(process.pid, 'SIGINT'))`;
    const ended = await run(['--library', folder, 'import', '-'], {
      stdin: 'A title\n\nThe ministry said so.',
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(interrupt)}` },
    });
    expect(ended).toEqual({ exitCode: 130, stdout: '', stderr: 'The import was cancelled.\n' });
    expect(existsSync(folder)).toBe(false);
  });

  it('exits 1 for what it could not do, and 2 for what it did not understand', async () => {
    const folder = await makeTemporaryFolder();
    const failed = await run(['--library', folder, 'show', 'art_0000']);
    expect([failed.exitCode, failed.stdout]).toEqual([1, '']);
    expect(failed.stderr).toBe('There is no article art_0000 in this library.\n');
    const wrong = await run(['--library', folder, 'shwo']);
    expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('Usage: attest ');
  });

  it('ends quietly where its reader has seen enough, and leaves the library free', async () => {
    const folder = join(await makeTemporaryFolder(), 'library');
    const stdin = `A title\n\n${'The ministry said so. '.repeat(50_000)}`;
    const imported = await run(['--library', folder, '--json', 'import', '-'], { stdin });
    const { article } = JSON.parse(imported.stdout);
    const shown = await run(['--library', folder, 'show', article], { readChunks: 1 });
    expect([shown.exitCode, shown.stderr]).toEqual([0, '']);
    const added = await run(['--library', folder, 'source', 'add', '--title', 'Book']);
    expect([added.exitCode, added.stderr]).toEqual([0, '']);
  });
});
