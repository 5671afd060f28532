import { describe, expect, it } from 'vitest';
import { makeCli } from '../testing/makeCli';

const TEXT = 'The port cost 40 million euros.\n\n“We will not go,” said Ana Ruiz.';

async function makeArticle(text: string) {
  const cli = await makeCli();
  const { article } = await cli.json(['import', '-', '--title', 'The port'], text);
  return { ...cli, article: String(article) };
}

describe('attest claims', () => {
  it('answers what is proposed, with where it is and who says so', async () => {
    const { json, article } = await makeArticle(TEXT);
    expect(await json(['claims', article])).toEqual([
      { start: 14, end: 30, quote: '40 million euros', kind: 'figure' },
      { start: 33, end: 48, quote: 'We will not go,', kind: 'quotation', speaker: 'Ana Ruiz' },
    ]);
  });

  it('shows the same as a table, and highlights nothing', async () => {
    const { run, json, article } = await makeArticle(TEXT);
    const { stdout } = await run(['claims', article]);
    expect(stdout).toMatch(/^kind +passage +speaker +quote\n/);
    expect(stdout).toMatch(/Quotation +33–48 +Ana Ruiz +“We will not go,”\n/);
    expect(await json(['show', article])).toMatchObject({ highlights: [] });
  });

  it('says so where there is nothing, which is no failure', async () => {
    const { run, json, article } = await makeArticle('It rained.');
    expect(await json(['claims', article])).toEqual([]);
    expect(await run(['claims', article])).toMatchObject({
      exitCode: 0,
      stdout: 'Nothing to propose.\n',
    });
  });

  it('knows no other article', async () => {
    const { run } = await makeArticle(TEXT);
    expect(await run(['claims', 'art_none'])).toMatchObject({ exitCode: 1 });
  });
});
