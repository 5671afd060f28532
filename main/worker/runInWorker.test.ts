import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { message } from '../../shared/words/message';
import { createImporter } from '../import/createImporter';
import { flushLog, openLog } from '../log/log';
import { logFailure } from '../log/logFailure';
import { buildProgram } from '../testing/buildProgram';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { createTextWork } from '../texts/TextWork';
import { runInWorker } from './runInWorker';

const SECRET = 'The minister paid';
const errors = {
  cancelled: message('import.cancelled'),
  tooLarge: message('import.tooMuchMemory'),
  tooSlow: message('import.tooSlow'),
  noResult: message('import.noResult'),
};
const toBlock = (text: string) => ({ type: 'paragraph', text, start: 0 });
const never = () => new AbortController().signal;

/** What is logged of the failure that `work` ends in. */
async function logOf(work: Promise<unknown>) {
  const folder = await makeTemporaryFolder();
  openLog({ folder, file: 'attest.log', process: 'main' });
  const error: unknown = await work.then(
    () => expect.unreachable(),
    (reason: unknown) => reason,
  );
  logFailure('call-failed', error);
  await flushLog();
  return { error, log: readFileSync(join(folder, 'attest.log'), 'utf8') };
}

describe('a worker that fails', () => {
  const run = (program: string) =>
    runInWorker(
      { workerPath: new URL(`data:text/javascript,${encodeURIComponent(program)}`), maxHeapMb: 64 },
      null,
      () => {},
      never(),
      errors,
    );

  it.each([
    [
      'throws',
      `function fail() { throw new TypeError('${SECRET}') } fail()`,
      'TypeError',
      'at fail',
    ],
    [
      'rejects what nobody waits for',
      `async function fail() { throw new RangeError('${SECRET}') } fail(); setInterval(() => {}, 9)`,
      'RangeError',
      'at fail',
    ],
  ])('is told of and logged, with its stack, where it %s', async (_how, program, name, frame) => {
    const { error, log } = await logOf(run(program));
    expect(error).toMatchObject({ code: 'internal' });
    expect(log).toContain('AttestError internal');
    expect(log).toContain(`caused by ${name}`);
    expect(log).toContain(frame);
    expect(log).not.toContain('minister');
  });

  it.each([
    ['ends without a result', 'process.exit(3)', { code: 'internal', message: 'import.noResult' }],
    [
      'runs out of memory',
      'const all = []; for (;;) all.push(new Array(10_000).fill(all.length))',
      { code: 'too-large', message: 'import.tooMuchMemory' },
    ],
    [
      'runs out of memory for bytes, which are not on its heap',
      'const all = []; for (;;) all.push(Buffer.alloc(1_000_000, all.length))',
      { code: 'too-large', message: 'import.tooMuchMemory' },
    ],
  ])('is told of where it %s', async (_how, program, failure) => {
    await expect(run(program)).rejects.toMatchObject(failure);
  });
});

describe('a job whose worker fails', () => {
  let textWorker = '';
  let importWorker = '';
  beforeAll(async () => {
    textWorker = await buildProgram('main/texts/textWorker.ts', 'main/import/importWorker.ts');
    importWorker = join(textWorker, '../importWorker.js');
  });

  it('is logged, and the next comparison has a new worker', async () => {
    const texts = createTextWork({ workerPath: textWorker });
    const broken = [SECRET, null].map((text) => toBlock(text as string));
    const { error, log } = await logOf(texts.compare(broken, broken, never()));
    expect(error).toMatchObject({ code: 'internal' });
    expect(log).toMatch(/caused by TypeError.*\n {4}at .*textWorker\.js:\d+/);
    expect(log).not.toContain('minister');
    expect(await texts.compare([], [], never())).toEqual([]);
  });

  it('is logged, and the next import has a new worker', async () => {
    const importer = createImporter({ workerPath: importWorker });
    const prepare = (bytes: Uint8Array) =>
      importer.prepare({ bytes, name: 'a.txt', format: 'text' }, () => {}, never());
    const { error, log } = await logOf(prepare(SECRET as unknown as Uint8Array));
    expect(error).toMatchObject({ code: 'internal' });
    expect(log).toMatch(/caused by \w*Error.*\n {4}at .*\.js:\d+/);
    expect(log).not.toContain('minister');
    const article = await prepare(
      new TextEncoder().encode('Nine words are enough for an article, I think.'),
    );
    expect(article).toMatchObject({ words: 9 });
  });
});
