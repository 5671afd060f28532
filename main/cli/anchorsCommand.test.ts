import { expect, it, test } from 'vitest';
import { makeCli } from '../testing/makeCli';
import { runCli } from './runCli';

const OLD = 'It cost 6 million dollars. Nobody knows why. The end.';
const NEW = 'Now: it cost 4.7 million dollars. The end.';

function ask(request: unknown): string {
  return `${JSON.stringify(request)}\n`;
}

it('answers what became of passages, and where quotes occur, line by line', async () => {
  const { run } = await makeCli();
  const ranges = [
    [8, 25],
    [27, 44],
    [45, 53],
  ];
  const anchors = [
    { exact: 'million dollars', prefix: '6 ', start: 10 },
    { exact: 'Nobody knows' },
  ];
  const input = ask({ old: OLD, new: NEW, ranges }) + ask({ text: NEW, anchors });
  const { exitCode, stdout, stderr } = await run(['anchors'], input);
  expect([exitCode, stderr]).toEqual([0, '']);
  const [migrated, resolved] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).results);
  expect(migrated).toMatchObject([
    { state: 'changed', start: 13, end: 32 },
    { state: 'lost', start: null, end: null },
    { state: 'same', start: 34, end: 42, confidence: 1 },
  ]);
  expect(resolved).toEqual([{ start: 17, end: 32, confidence: expect.any(Number) }, null]);
});

test.each([
  ['no JSON', '{', /isn’t JSON/],
  ['no object', '7', /wasn’t understood\./],
  ['neither form', '{"old":"a"}', /“new” isn’t right/],
  ['ranges of one number', '{"old":"a","new":"a","ranges":[[0]]}', /“ranges\.0” isn’t right/],
  ['a range backwards', '{"old":"abc","new":"a","ranges":[[0,1],[2,1]]}', /Range 2, \[2,1\]/],
  ['a range past the text', '{"old":"abc","new":"a","ranges":[[0,4]]}', /has 3 UTF-16 units/],
  ['an anchor without words', '{"text":"abc","anchors":[{}]}', /“anchors\.0\.exact” isn’t right/],
])(
  'says of %s what is wrong, answers the other lines, and exits 1',
  async (_what, bad, message) => {
    const { run } = await makeCli();
    const good = ask({ old: OLD, new: OLD, ranges: [] });
    const { exitCode, stdout } = await run(['anchors'], `${good}${bad}\n${good}`);
    const [first, second, third] = stdout.trimEnd().split('\n');
    expect([exitCode, first, third]).toEqual([1, '{"results":[]}', '{"results":[]}']);
    expect(JSON.parse(second ?? '')).toEqual({
      error: { code: 'invalid', message: expect.stringMatching(message) },
    });
  },
);

it('answers a line before it waits for the next, and opens no library', async () => {
  const printed: string[] = [];
  const seen: number[] = [];
  async function* stdin() {
    const bytes = new TextEncoder().encode(
      ask({ text: '“é” 😀', anchors: [{ exact: 'é' }] }).repeat(2),
    );
    // Cut within characters, as a pipe may.
    for (const [at, byte] of bytes.entries()) {
      if (at === bytes.length / 2) seen.push(printed.length);
      yield Uint8Array.of(byte);
    }
  }
  const exitCode = await runCli(['anchors'], {
    env: {},
    stdin: stdin(),
    print: (text) => printed.push(text),
    printError: (text) => printed.push(text),
    isTerminal: false,
    openLibrary: () => Promise.reject(new Error('A library was opened.')),
    importer: {
      prepare: () => Promise.reject(new Error('An article was prepared.')),
      readReferences: () => Promise.reject(new Error('References were read.')),
      readAnnotations: () => Promise.reject(new Error('Annotations were read.')),
    },
    lookUp: () => Promise.reject(new Error('A source was looked up.')),
    onInterrupt: () => () => {},
  });
  expect([exitCode, seen]).toEqual([0, [1]]);
  expect(printed.map((line) => JSON.parse(line).results)).toEqual(
    Array(2).fill([{ start: 1, end: 2, confidence: expect.any(Number) }]),
  );
});
