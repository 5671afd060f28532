import { describe, expect, it } from 'vitest';
import type { SourceLookup } from '../../shared/references/sourceLookup';
import { makeCli } from '../testing/makeCli';

const csl = { type: 'book', title: 'Tides' } as const;

async function open() {
  const asked: SourceLookup[] = [];
  const cli = await makeCli({
    lookUp(lookup, signal) {
      asked.push(lookup);
      if (lookup.id !== '10.1000/slow') return Promise.resolve(csl);
      const ended = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
      cli.interrupt();
      return ended;
    },
  });
  return { ...cli, asked };
}

describe('source lookup', () => {
  it('prints what the number stands for, so that it can be added', async () => {
    const { json, run, asked } = await open();
    const { stdout } = await run(['source', 'lookup', 'doi:10.1000/A']);
    expect(JSON.parse(stdout)).toEqual(csl);
    expect(asked).toEqual([{ by: 'doi', id: '10.1000/a' }]);
    await run(['source', 'add', '--csl', '-'], stdout);
    expect(await json(['sources'])).toMatchObject([{ title: 'Tides' }]);
  });

  it.each(['Tides', '978-0-306-40615-8'])('asks nobody where it is told “%s”', async (text) => {
    const { run, asked } = await open();
    const { exitCode, stderr } = await run(['source', 'lookup', text]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(text);
    expect(asked).toEqual([]);
  });

  it('ends when it is interrupted', async () => {
    const { run } = await open();
    expect(await run(['source', 'lookup', '10.1000/slow'])).toMatchObject({ exitCode: 130 });
  });
});
