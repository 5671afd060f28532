import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stylesFolder } from '../citing/testing/stylesFolder';
import { makeCli } from '../testing/makeCli';

const TEXT = 'Six million for a prison\n\nThe ministry paid 6 million dollars, it said.';

/** An article with two linked sources, of which the one cited first comes last in the alphabet. */
async function makeCliWithSources() {
  const cli = await makeCli();
  const { article } = await cli.json(['import', '-', '--title', 'Six million'], TEXT);
  const link = async (quote: string, author: string, title: string) => {
    const { highlight } = await cli.json(['highlight', article, '--quote', quote]);
    const args = ['--author', author, '--title', title, '--type', 'book', '--issued', '2020'];
    const { source } = await cli.json(['source', 'add', ...args]);
    await cli.json(['link', highlight, source, '--relation', 'supports']);
    return String(source);
  };
  const zed = await link('Six million', 'Zed, Ann', 'Zeal');
  const abel = await link('The ministry', 'Abel, Bo', 'Ale');
  return { ...cli, article: String(article), zed, abel };
}

describe('cite', () => {
  it('lists what an article cites, in the order of the style', async () => {
    const { run, json, article, zed, abel } = await makeCliWithSources();
    const style = ['--style', 'harvard-cite-them-right'];
    expect((await run(['cite', article, ...style])).stdout).toBe(
      'Abel, B. (2020) Ale.\nZed, A. (2020) Zeal.\n',
    );
    expect(await json(['cite', article, '--style', 'ieee'])).toEqual({
      bibliography: [
        { source: zed, text: '[1] A. Zed, Zeal. 2020.' },
        { source: abel, text: '[2] B. Abel, Ale. 2020.' },
      ],
    });
  });

  it('takes the file of a style, and a language', async () => {
    const { run, parent, article } = await makeCliWithSources();
    const path = join(parent, 'own.csl');
    const csl = await readFile(join(stylesFolder, 'modern-language-association.csl'), 'utf8');
    await writeFile(path, csl);
    const { stdout } = await run(['cite', article, '--style', path, '--locale', 'es-ES']);
    expect(stdout).toBe('Abel, Bo. Ale. 2020.\nZed, Ann. Zeal. 2020.\n');
  });

  it('says which styles there are, and what is wrong with a file', async () => {
    const { run, parent, article } = await makeCliWithSources();
    const unknown = await run(['cite', article, '--style', 'turabian']);
    expect(unknown.exitCode).toBe(1);
    expect(unknown.stderr).toMatch(/no citation style “turabian”.* apa, .*, ieee/);
    const path = join(parent, 'no.csl');
    await writeFile(path, '<!DOCTYPE style [<!ENTITY a "b">]><style>&a;</style>');
    const hostile = await run(['cite', article, '--style', path]);
    expect(hostile.stderr).toBe('This file isn’t a citation style. Choose a .csl file.\n');
  });

  it('says that nothing is linked', async () => {
    const cli = await makeCli();
    const { article } = await cli.json(['import', '-', '--title', 'Six million'], TEXT);
    expect(await cli.json(['cite', String(article)])).toEqual({ bibliography: [] });
    expect((await cli.run(['cite', String(article)])).stdout).toContain('nothing to cite');
  });
});
