import { describe, expect, it } from 'vitest';
import { makeCli } from '../testing/makeCli';

describe('collections on the command line', () => {
  it('are added, nested by name, filled and listed', async () => {
    const { json, run } = await makeCli();
    const { article } = await json(['import', '-', '--title', 'Six million'], 'A text.');
    expect(await json(['collections'])).toEqual([]);
    const { collection: outer } = await json(['collection', 'add', 'Floods']);
    const { collection: inner } = await json([
      'collection',
      'add',
      'Kestrel Bay',
      '--in',
      'Floods',
    ]);
    await json(['collection', 'put', article, inner]);
    await json(['collection', 'put', article, 'Floods']);
    expect(await json(['collections'])).toEqual([
      { collection: outer, name: 'Floods', parent: null, path: ['Floods'], articles: [article] },
      {
        collection: inner,
        name: 'Kestrel Bay',
        parent: outer,
        path: ['Floods', 'Kestrel Bay'],
        articles: [article],
      },
    ]);
    await json(['collection', 'put', article, inner, '--out']);
    const { stdout } = await run(['collections']);
    expect(stdout).toMatch(/0 +Floods \/ Kestrel Bay/);
    expect(await json(['check'])).toEqual({ ok: true, problems: [] });
  });

  it.each([
    [['collection', 'put', 'art_0000', 'Floods'], 'There is no article art_0000'],
    [['collection', 'add', 'Inner', '--in', 'Nowhere'], 'There is no collection Nowhere'],
    [['collection', 'add', ' '], 'collection.create can’t be done'],
  ])('%j is refused', async (words, message) => {
    const { json, run } = await makeCli();
    await json(['collection', 'add', 'Floods']);
    const { exitCode, stderr } = await run(words);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
  });
});
