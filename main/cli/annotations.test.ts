import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCli } from '../testing/makeCli';

const CLIPPINGS = `The quay (Ruiz, Ana)
- Your Highlight on page 3 | Location 20-21 | Added on Friday, March 1, 2024 4:05:06 PM

nobody else was there
==========
The quay (Ruiz, Ana)
- Your Highlight on page 9 | Location 90-91 | Added on Friday, March 1, 2024 4:05:06 PM

the mayor opened a new bridge in June
==========
`;
const TEXT =
  'The quay\n\nThey met at the old quay before dawn, and nobody else was there to see them.\n';

async function makeCliWithArticle() {
  const cli = await makeCli();
  const path = join(cli.parent, 'My Clippings.txt');
  await writeFile(path, CLIPPINGS);
  await writeFile(join(cli.parent, 'quay.txt'), TEXT);
  const { article } = await cli.json(['import', join(cli.parent, 'quay.txt')]);
  return { ...cli, path, article: String(article) };
}

describe('import --annotations', () => {
  it('puts highlights into the article that they name, and says which are not found', async () => {
    const { json, path, article } = await makeCliWithArticle();
    expect(await json(['import', '--annotations', path])).toMatchObject({
      format: 'kindle',
      placed: 1,
      unsure: 0,
      lost: 1,
      highlights: [
        { article, state: 'placed', reason: 'only', start: 42, end: 63 },
        { article, state: 'lost', reason: 'notFound', start: null, end: null },
      ],
      articles: [{ article, doubtful: [{ state: 'lost', reason: 'notFound' }] }],
      unmatched: [],
      problems: [],
    });
  });

  it('says so in words', async () => {
    const { run, path } = await makeCliWithArticle();
    const { stdout } = await run(['import', '--annotations', path]);
    expect(stdout).toBe('1 highlight placed, 0 to check, 1 not found.\n');
  });

  it('puts them into the article that is named, whatever they name', async () => {
    const { json, run, parent, article } = await makeCliWithArticle();
    const path = join(parent, 'other.txt');
    await writeFile(path, CLIPPINGS.replaceAll('The quay', 'Another book'));
    const { exitCode, stdout } = await run(['import', '--annotations', path]);
    expect([exitCode, stdout]).toEqual([
      1,
      '0 highlights placed, 0 to check, 0 not found.\n“Another book” is not in the library: import the article first, or name one with --article (2 highlights).\n',
    ]);
    expect(await json(['import', '--annotations', path, '--article', article])).toMatchObject({
      placed: 1,
      lost: 1,
    });
  });

  it('makes no library for what has no highlights, and takes no article besides', async () => {
    const { run, parent } = await makeCli();
    const none = await run(['import', '--annotations', '-'], 'Just prose.');
    expect(none.exitCode).toBe(1);
    expect(none.stderr).toContain('“standard input” has no highlights that Attest can read.');
    const both = await run(['import', 'a.txt', '--annotations', 'b.txt']);
    expect(both.exitCode).toBe(2);
    expect(await readdir(parent)).toEqual([]);
  });
});
