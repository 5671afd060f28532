import { describe, expect, it } from 'vitest';
import { makeCli } from '../testing/makeCli';

const TEXT = 'The ministry paid 6 million dollars, it said.';

async function makeClaim() {
  const cli = await makeCli();
  const { article } = await cli.json(['import', '-', '--title', 'Six million'], TEXT);
  const claim = ['highlight', String(article), '--quote', '6 million dollars', '--kind', 'claim'];
  const ask = async () => {
    const { exitCode, stdout } = await cli.run(['ready', String(article), '--json']);
    return { exitCode, ...JSON.parse(stdout) };
  };
  return { ...cli, article: String(article), claim, ask };
}

describe('ready', () => {
  it('names what is missing by rule, and exits with 1', async () => {
    const { json, run, article, claim, ask } = await makeClaim();
    const { highlight } = await json(claim);
    const quote = '6 million dollars';
    expect(await ask()).toEqual({
      exitCode: 1,
      ready: false,
      missing: [
        { rule: 'checked', highlight, quote },
        { rule: 'independent', highlight, quote },
      ],
    });
    const { exitCode, stdout } = await run(['ready', article]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Not yet: 2 things are missing');
    expect(stdout).toContain('Every claim is checked');
  });

  it('names the sentences that nobody has looked at', async () => {
    const { json, run } = await makeCli();
    const text = 'It rained. It cost 40 euros. Some 200 people left.';
    const { article } = await json(['import', '-', '--title', 'Rain'], text);
    await json(['highlight', String(article), '--quote', '200 people', '--kind', 'remark']);
    const { exitCode, stdout } = await run(['ready', String(article), '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).missing).toEqual([{ rule: 'lookedAt', quote: 'It cost 40 euros.' }]);
  });

  it('says that nothing is missing, and exits with 0', async () => {
    const { json, run, article, claim, ask } = await makeClaim();
    const { highlight } = await json([...claim, '--verdict', 'supported']);
    for (const title of ['Court file', 'Budget']) {
      const { source } = await json(['source', 'add', '--title', title]);
      await json(['link', highlight, source, '--relation', 'supports']);
    }
    expect(await ask()).toEqual({ exitCode: 0, ready: true, missing: [] });
    expect((await run(['ready', article])).stdout).toContain('Ready');
  });
});

describe('a verdict given on the command line', () => {
  it('is signed with the name that is given, and never with another', async () => {
    const { json, article, claim } = await makeClaim();
    const judged = [...claim, '--verdict', 'supported'];
    await json([...judged, '--by', 'Ana Ruiz', '--why', 'agrees with the court file']);
    await json(judged);
    const { highlights } = await json(['export', article, '--to', 'json']);
    // Both have the same passage, so either may come first.
    const signed = { verdict: 'supported', by: 'Ana Ruiz', why: 'agrees with the court file' };
    expect(highlights).toHaveLength(2);
    expect(highlights).toContainEqual(
      expect.objectContaining({ judgements: [expect.objectContaining(signed)] }),
    );
    expect(highlights).toContainEqual(
      expect.objectContaining({ judgements: [expect.objectContaining({ by: '', why: '' })] }),
    );
  });
});

describe('positions in Web Annotations', () => {
  it.each([
    ['code-points', 2],
    ['utf-16', 3],
  ])('count %s', async (positions, start) => {
    const { json } = await makeCli();
    const { article } = await json(['import', '-', '--title', 'Six'], '😀 Words');
    await json(['highlight', String(article), '--quote', 'Words']);
    const to = ['export', String(article), '--to', 'jsonld', '--positions', positions];
    const { first } = await json(to);
    expect(first.items[0].target.selector[1]).toMatchObject({ start });
  });
});
