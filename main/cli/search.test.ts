import { describe, expect, it } from 'vitest';
import { makeCli } from '../testing/makeCli';

async function makeSearched() {
  const cli = await makeCli();
  const { article } = await cli.json(['import', '-', '--title', 'The port'], 'The ministry paid.');
  const { highlight } = await cli.json([
    ...['highlight', article, '--quote', 'ministry', '--tag', 'budget', '--note', 'Ask *them*.'],
  ]);
  const { source } = await cli.json(['source', 'add', '--title', 'Accounts of the ministry']);
  return { ...cli, article, highlight, source };
}

describe('attest search', () => {
  it('answers what it finds, of each kind, with where it is', async () => {
    const { json, article, highlight, source } = await makeSearched();
    expect(await json(['search', 'minist*'])).toEqual([
      { kind: 'article', id: article, article, start: 4, end: 12, snippet: 'The ministry paid.' },
      { kind: 'highlight', id: highlight, article, start: 4, end: 12, snippet: 'ministry' },
      { kind: 'source', id: source, snippet: '' },
    ]);
    expect(await json(['search', 'tag:budget ask'])).toEqual([
      { kind: 'note', id: highlight, article, start: 4, end: 12, snippet: 'Ask them.' },
    ]);
  });

  it('answers only the kind and as many as are asked for', async () => {
    const { json, run, article } = await makeSearched();
    await json(['import', '-', '--title', 'The road'], 'The ministry again.');
    const found = await json(['search', 'ministry', '--kind', 'article', '--limit', '1']);
    expect(found).toHaveLength(1);
    const { stdout } = await run(['search', 'paid']);
    expect(stdout).toMatch(new RegExp(`${article} +article +The port: The ministry paid\\.`));
  });

  it('says so where there is nothing, which is no failure', async () => {
    const { json, run } = await makeSearched();
    expect(await json(['search', 'nowhere'])).toEqual([]);
    expect(await run(['search', 'nowhere'])).toMatchObject({
      exitCode: 0,
      stdout: 'Nothing found.\n',
    });
  });

  it.each([
    [['search', 'kind:lie'], 'There is no kind:lie.'],
    [['search', 'label:None'], 'There is no label “None”.'],
    [['search', 'before:soon'], 'isn’t a date'],
    [['search', 'x', '--limit', '0'], '--limit must be a whole number from 1 to 200'],
    [['search', 'x', '--limit', '201'], '--limit must be a whole number from 1 to 200'],
    [['search', 'x', '--kind', 'page'], '--kind can’t be “page”'],
    [['search'], 'Not enough arguments.'],
  ])('%j is not understood', async (words, said) => {
    const { exitCode, stderr } = await (await makeSearched()).run(words);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});
