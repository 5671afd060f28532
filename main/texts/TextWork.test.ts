import { beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../testing/buildProgram';
import { createTextWork, type TextWork } from './TextWork';

let workerPath = '';
beforeAll(async () => {
  workerPath = await buildProgram('main/texts/textWorker.ts');
});

const works: [string, () => TextWork][] = [
  ['in a worker', () => createTextWork({ workerPath })],
  ['inline', () => createTextWork({ inline: true })],
];
const never = () => new AbortController().signal;
const toBlock = (text: string) => ({ type: 'paragraph', text, start: 0 });

describe.each(works)('createTextWork, %s', (_where, create) => {
  const move = {
    before: 'The ministry paid 6 million dollars.',
    after: 'Today the ministry paid 6 million dollars. Nobody else did.',
    placed: [{ highlight: 'hl_0001' as const, range: { start: 18, end: 35 } }],
    lost: [
      { highlight: 'hl_0002' as const, quote: { exact: 'Nobody else', prefix: '', suffix: '' } },
      { highlight: 'hl_0003' as const, quote: { exact: 'Everyone', prefix: '', suffix: '' } },
    ],
  };

  it('follows highlights, and finds lost ones whose words are back', async () => {
    const outcomes = await create().follow(move, never());
    expect(outcomes.map(({ highlight, state, to }) => [highlight, state, to])).toEqual([
      ['hl_0001', 'same', { start: 24, end: 41 }],
      ['hl_0002', 'moved', { start: 43, end: 54 }],
      ['hl_0003', 'lost', null],
    ]);
    expect(outcomes.map(({ from }) => from)).toEqual([{ start: 18, end: 35 }, null, null]);
  });

  it('compares texts', async () => {
    const blocks = await create().compare([toBlock('One.')], [toBlock('One.')], never());
    expect(blocks).toMatchObject([{ kind: 'same', runs: [{ kind: 'same', text: 'One.' }] }]);
  });

  it('finds claims', async () => {
    const found = await create().findClaims('“We will go,” said Ana Ruiz.', 'en', never());
    expect(found).toEqual({
      proposals: [
        { start: 1, end: 12, quote: 'We will go,', kind: 'quotation', speaker: 'Ana Ruiz' },
      ],
      statements: [{ start: 0, end: 28 }],
    });
  });

  it('does nothing that was cancelled', async () => {
    const followed = create().follow(move, AbortSignal.abort());
    await expect(followed).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('createTextWork, in a worker', () => {
  it('stops what is cancelled midway', async () => {
    const cancelling = new AbortController();
    const hanging = new URL('data:text/javascript,setInterval(() => {}, 1000)');
    const compared = createTextWork({ workerPath: hanging }).compare([], [], cancelling.signal);
    cancelling.abort();
    await expect(compared).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('says so where the worker is missing', async () => {
    const work = createTextWork({ workerPath: `${workerPath}-missing` });
    await expect(work.compare([], [], never())).rejects.toMatchObject({ code: 'internal' });
  });
});
