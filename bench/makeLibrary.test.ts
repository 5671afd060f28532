import { expect, it } from 'vitest';
import { openTestLibrary } from '../main/testing/openTestLibrary';
import { readFolder } from '../main/testing/readFolder';
import { makeTemporaryFolder } from '../main/testing/temporaryFolder';
import { makeLibrary } from './makeLibrary';

const plan = { articles: 3, wordsPerArticle: 400, highlightsPerArticle: 10, seed: 7 };

it('makes a library in which Attest finds nothing wrong', async () => {
  const folder = await makeTemporaryFolder();
  const ids = await makeLibrary(folder, plan);
  const { openLibrary, call } = await openTestLibrary(folder);
  const { articles, sources } = await openLibrary();
  expect(articles.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(articles.every(({ words, highlights }) => words >= 400 && highlights === 10)).toBe(true);
  expect(sources).toHaveLength(5);
  expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
});

it('makes the same library from the same seed', async () => {
  const [first, second] = [await makeTemporaryFolder(), await makeTemporaryFolder()];
  await makeLibrary(first, plan);
  await makeLibrary(second, plan);
  expect(await readFolder(second)).toEqual(await readFolder(first));
});
