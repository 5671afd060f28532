import { readdir } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import type { Importer } from '../import/Importer';
import { makeCli } from '../testing/makeCli';
import { plainTextImporter } from '../testing/plainTextImporter';
import { readFolder } from '../testing/readFolder';

const TEXT = 'A title\nThe ministry paid 6 million dollars.';
const NEWER = 'A title\nThe ministry paid 8 million dollars.';

/** A command line with an article, and an importer in which something happens while it prepares the next one. */
async function makeCliWithArticle() {
  let meanwhile = async () => {};
  const importer: Importer = {
    ...plainTextImporter,
    async prepare(request, onProgress, signal) {
      await meanwhile();
      return plainTextImporter.prepare(request, onProgress, signal);
    },
  };
  const cli = await makeCli({ importer });
  const { article } = await cli.json(['import', '-'], TEXT);
  const whilePreparing = (action: () => Promise<void>) => {
    meanwhile = action;
  };
  return { ...cli, article: String(article), whilePreparing };
}

const commands: [string, (article: string) => string[]][] = [
  ['import', () => ['import', '-']],
  ['update', (article) => ['update', article, '-']],
];

describe.each(commands)('%s', (_name, wordsFor) => {
  it('leaves the library to others until it writes', async () => {
    const { article, json, run, whilePreparing } = await makeCliWithArticle();
    let preparedCount = 0;
    whilePreparing(async () => {
      preparedCount += 1;
      await json(['source', 'add', '--title', 'Book']);
    });
    expect(await run(wordsFor(article), NEWER)).toMatchObject({ exitCode: 0, stderr: '' });
    // What was prepared before isn’t prepared again by the library.
    expect(preparedCount).toBe(1);
    expect(await json(['sources'])).toHaveLength(1);
  });

  test.each([
    ['in words', []],
    ['in JSON', ['--json']],
  ])('says so when interrupted, %s, exits 130 and changes nothing', async (_form, options) => {
    const { article, folder, json, run, interrupt, whilePreparing } = await makeCliWithArticle();
    const before = await readFolder(folder);
    whilePreparing(async () => interrupt());
    const { exitCode, stdout, stderr } = await run([...wordsFor(article), ...options], NEWER);
    const message = 'Interrupted. Nothing was changed.';
    const error = { code: 'cancelled', message };
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 130,
      stdout: options.length ? `${JSON.stringify({ error })}\n` : '',
      stderr: options.length ? '' : `${message}\n`,
    });
    expect(await readFolder(folder)).toEqual(before);
    whilePreparing(async () => {});
    await json(wordsFor(article), NEWER);
  });
});

it('makes no library for an interrupted import', async () => {
  const importer: Importer = {
    ...plainTextImporter,
    async prepare(request, onProgress, signal) {
      interrupt();
      return plainTextImporter.prepare(request, onProgress, signal);
    },
  };
  const { parent, run, interrupt } = await makeCli({ importer });
  expect((await run(['import', '-'], TEXT)).exitCode).toBe(130);
  expect(await readdir(parent)).toEqual([]);
});
