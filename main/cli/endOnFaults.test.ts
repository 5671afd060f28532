import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../testing/buildProgram';
import { makeTemporaryFolder } from '../testing/temporaryFolder';

const SECRET = 'The minister paid';

let program = '';
beforeAll(async () => {
  program = await buildProgram(
    'main/cli.ts',
    'main/import/importWorker.ts',
    'main/texts/textWorker.ts',
  );
});

/** Runs the program until it ends; what it was to read never comes. `also` is a script that runs in the same process. */
async function run(args: readonly string[], also = '') {
  const settings = await makeTemporaryFolder();
  const script = `data:text/javascript,${encodeURIComponent(also)}`;
  const child = spawn(process.execPath, ['--import', script, program, ...args], {
    env: { ...process.env, ATTEST_USER_DATA: settings },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, stderr, log: readFileSync(join(settings, 'logs/attest-cli.log'), 'utf8') };
}

describe('a command line', () => {
  it.each([
    ['an error that nobody catches', `throw new TypeError('${SECRET}')`, 'uncaught'],
    ['a rejection', `Promise.reject(new TypeError('${SECRET}'))`, 'unhandled-rejection'],
  ])('ends with 1 at %s, which is logged', async (_what, work, event) => {
    // It is asked for what to read once it waits for that.
    const script = `process.stdin.once('newListener', () => setImmediate(() => { ${work} }))`;
    const folder = await makeTemporaryFolder();
    const ended = await run(['--library', folder, 'import', '-'], script);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('TypeError');
    expect(ended.log).toMatch(new RegExp(`error command line ${event}\\n {2}TypeError`));
    expect(ended.log).not.toContain(SECRET);
  });

  it('logs why it could not do what it was told', async () => {
    const file = join(await makeTemporaryFolder(), 'library');
    await writeFile(file, '');
    const { code, log } = await run(['--library', file, 'articles']);
    expect(code).toBe(1);
    expect(log).toMatch(
      /error command line command-failed\n {2}AttestError storage [\w.]+\n {4}at /,
    );
  });
});
