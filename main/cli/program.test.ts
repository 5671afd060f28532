import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, createReadStream, existsSync, openSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeAction } from '../../shared/library/action';
import { answerPageImports } from '../pageCapture/answerPageImports';
import { createPageCaptures } from '../pageCapture/createPageCaptures';
import { buildProgram } from '../testing/buildProgram';
import { openTestLibrary } from '../testing/openTestLibrary';
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

/** Runs the program as a shell does. Its standard output is closed after `readChunks` chunks. */
async function run(
  args: readonly string[],
  { stdin = '', readChunks = Number.POSITIVE_INFINITY, env = {} } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    env: {
      ...process.env,
      ATTEST_LANGUAGE: 'en',
      ATTEST_USER_DATA: await makeTemporaryFolder(),
      ...env,
    },
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

  it('says so when it is interrupted during an import, exits 130 and leaves nothing', async () => {
    const folder = join(await makeTemporaryFolder(), 'library');
    const interrupt = `process.once('worker', () => process.kill(process.pid, 'SIGINT'))`;
    const ended = await run(['--library', folder, 'import', '-'], {
      stdin: 'A title\n\nThe ministry said so.',
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(interrupt)}` },
    });
    const stderr = 'Interrupted. Nothing was changed.\n';
    expect(ended).toEqual({ exitCode: 130, stdout: '', stderr });
    expect(existsSync(folder)).toBe(false);
  });

  it('exits 1 for what it couldn’t do, and 2 for what it didn’t understand', async () => {
    const folder = await makeTemporaryFolder();
    const failed = await run(['--library', folder, 'show', 'art_0000']);
    expect([failed.exitCode, failed.stdout]).toEqual([1, '']);
    expect(failed.stderr).toBe('There is no article art_0000 in this library.\n');
    const wrong = await run(['--library', folder, 'shwo']);
    expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('Usage: attest ');
  });

  it('speaks the language of the environment', async () => {
    const folder = await makeTemporaryFolder();
    const env = { ATTEST_LANGUAGE: '', LC_ALL: 'es_ES.UTF-8' };
    const { stdout } = await run(['--library', folder, 'articles'], { env });
    expect(stdout).toBe('Todavía no hay artículos. Para importar uno: attest import FILE\n');
  });

  it('ends quietly when its reader has seen enough, and leaves the library free', async () => {
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

describe('a library that other processes want too', () => {
  it('is changed by twenty commands at once, one after the other', async () => {
    const folder = await makeTemporaryFolder();
    const add = (number: number) =>
      run(['--library', folder, 'source', 'add', '--title', `Source ${number}`]);
    const ended = await Promise.all(Array.from({ length: 20 }, (_, number) => add(number)));
    expect(ended.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(
      ended.map(() => [0, '']),
    );
    const { stdout } = await run(['--library', folder, '--json', 'sources']);
    expect(JSON.parse(stdout)).toHaveLength(20);
  });

  it.skipIf(process.platform === 'win32')(
    'is waited for no longer once the program is interrupted',
    async () => {
      const { folder } = await openTestLibrary();
      // Once it has reached the process that has the library, it waits for that one to end.
      const interrupt = `import { Socket } from 'node:net';
        const { connect } = Socket.prototype;
        Socket.prototype.connect = function (...args) {
          this.once('connect', () => process.kill(process.pid, 'SIGINT'));
          return connect.apply(this, args);
        };`;
      const ended = await run(['--library', folder, 'import', '-'], {
        stdin: 'A title\n\nThe ministry said so.',
        env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(interrupt)}` },
      });
      expect(ended).toEqual({ exitCode: null, stdout: '', stderr: '' });
    },
  );

  it('is changed by the window that has it, which can undo that', async () => {
    const { folder, backend, call, events, openLibrary } = await openTestLibrary();
    backend.share();
    const stdin = `A title\n${'The ministry said so.\u2028'.repeat(2000)}\nNobody else did.`;
    const imported = await run(['--library', folder, '--json', 'import', '-'], { stdin });
    expect([imported.exitCode, imported.stderr]).toEqual([0, '']);
    const { article } = JSON.parse(imported.stdout);
    const quote = ['--quote', 'Nobody else did.'];
    const args = ['--library', folder, '--json', 'highlight', article, ...quote];
    const highlighted = await run(args);
    expect([highlighted.exitCode, highlighted.stderr]).toEqual([0, '']);
    expect(events.filter(({ name }) => name === 'changed')).toHaveLength(2);
    expect((await openLibrary()).articles).toMatchObject([{ id: article, highlights: 1 }]);
    expect(await call('history.undo', {})).toEqual({
      action: makeAction('highlight.create'),
    });
  });

  const capturePage = ['--json', 'capture-page', 'https://x.example/fog'];

  it('gets a page that the window captures', async () => {
    const { folder, backend, openLibrary } = await openTestLibrary();
    const capture = async ({ url }: { url: string }) => ({
      name: 'fog.txt',
      url: `${url}-in-the-end`,
      bytes: Buffer.from('Fog\nThe ministry said so.'),
    });
    backend.share(answerPageImports(backend.dispatch, { capture, cancel() {} }));
    const { exitCode, stdout, stderr } = await run(['--library', folder, ...capturePage]);
    expect([exitCode, stderr]).toEqual([0, '']);
    const { article, ...result } = JSON.parse(stdout);
    expect(result).toEqual({ title: 'Fog', words: 4, blocks: 1 });
    expect((await openLibrary()).articles).toMatchObject([{ id: article }]);
  });

  it('gets no page that the person has not allowed the window to capture', async () => {
    const { folder, backend } = await openTestLibrary();
    const memory = { current: { mayCapture: false }, remember() {} };
    const capture = () => Promise.reject(new Error('It was captured.'));
    const captures = createPageCaptures({ memory, capture });
    backend.share(answerPageImports(backend.dispatch, captures));
    const { exitCode, stdout } = await run(['--library', folder, ...capturePage]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).error.message).toMatch(/turned off.* Settings/);
  });

  it('gets no page while no window has it', async () => {
    const folder = join(await makeTemporaryFolder(), 'library');
    const { exitCode, stdout } = await run(['--library', folder, ...capturePage]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).error.message).toMatch(/no window has this library open/);
    expect(existsSync(folder)).toBe(false);
  });

  it('refuses, while a window has it, what it would refuse otherwise, in the same words', async () => {
    const { folder, backend } = await openTestLibrary();
    backend.share();
    const link = ['link', 'hl_0000', 'src_0000', '--relation', 'supports'];
    const { exitCode, stderr } = await run(['--library', folder, ...link]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/There is no highlight hl_0000/);
  });
});

describe.skipIf(process.platform === 'win32')('an export, in a shell', () => {
  /** Imports an article that is longer than a pipe holds, and answers how to export it. */
  async function makeLongArticle() {
    const parent = await makeTemporaryFolder();
    const library = join(parent, 'library');
    const stdin = `A title\n\n${'The ministry said so. '.repeat(20_000)}`;
    const imported = await run(['--library', library, '--json', 'import', '-'], { stdin });
    const { article } = JSON.parse(imported.stdout);
    const args = ['--library', library, 'export', article, '--to', 'html', '--out'];
    return { parent, args };
  }

  /** A pipe that can be opened for writing, since it is open for reading. */
  async function makePipe(folder: string): Promise<string> {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    onTestFinished(() => closeSync(reader));
    return path;
  }

  it('is read from a pipe, all of it', async () => {
    const { parent, args } = await makeLongArticle();
    const pipe = await makePipe(parent);
    const [ended, read] = await Promise.all([run([...args, pipe]), text(createReadStream(pipe))]);
    expect(ended).toEqual({ exitCode: 0, stdout: `Wrote ${pipe}.\n`, stderr: '' });
    expect(read).toMatch(/<\/html>\s*$/);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'that nobody reads any further is ended by %s',
    async (signal) => {
      const { parent, args } = await makeLongArticle();
      const pipe = await makePipe(parent);
      const child = spawn(process.execPath, [program, ...args, pipe]);
      const ended = once(child, 'close');
      const reader = createReadStream(pipe);
      onTestFinished(() => {
        reader.destroy();
      });
      await once(reader, 'readable');
      child.kill(signal);
      expect(await ended).toEqual([130, null]);
    },
  );

  it.each(['/dev/stdout', '/dev/fd/1'])(
    'to %s is what comes out, and nothing else, in a pipe and in a file',
    async (path) => {
      const { parent, args } = await makeLongArticle();
      const piped = await run([...args, path]);
      expect([piped.exitCode, piped.stderr]).toEqual([0, '']);
      expect(piped.stdout).toMatch(/^<!doctype html>.*<\/html>\n$/is);

      const file = join(parent, 'redirected.html');
      const fd = openSync(file, 'w');
      const child = spawn(process.execPath, [program, ...args, path], { stdio: ['ignore', fd] });
      closeSync(fd);
      expect(await once(child, 'close')).toEqual([0, null]);
      expect(await readFile(file, 'utf8')).toMatch(/^<!doctype html>.*<\/html>\n$/is);
      expect((await readdir(parent)).toSorted()).toEqual(['library', 'redirected.html']);
    },
  );
});
