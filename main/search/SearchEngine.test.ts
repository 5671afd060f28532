import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { searchRequestSchema } from '../../shared/search/searchResult';
import { openTestLibrary } from '../testing/openTestLibrary';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { LibraryReader } from './LibraryReader';
import { SearchEngine } from './SearchEngine';
import type { ListedArticle } from './SearchIndex';

/** A closed library with an article and a source, and a way to search it with an index of its own. */
async function makeSearched() {
  const { folder: library, importText, call, storage, backend } = await openTestLibrary();
  const { article } = await importText('The port\nThe ministry paid.');
  await call('source.create', { csl: { type: 'book', title: 'Harbours' } });
  const stamps = storage.index.get(article)?.stamps;
  await backend.close();
  if (!stamps) throw new Error('The article has no stamps.');
  const folder = await makeTemporaryFolder();
  const find = async (query: string, articles: readonly ListedArticle[] = [[article, stamps]]) => {
    const engine = await SearchEngine.open({ library, folder }, () => {});
    await engine.sync(articles);
    const found = await engine.find(searchRequestSchema.parse({ query, whenComplete: true }));
    await engine.close();
    return found.groups.map(({ kind, total }) => `${kind} ${total}`);
  };
  return { library, file: join(library, 'articles', article, 'article.json'), find };
}

it('what could not be read is tried again at the next start, even if the list is the same', async () => {
  const { file, find } = await makeSearched();
  // A link that leads out of the library is not followed.
  const outside = join(await makeTemporaryFolder(), 'article.json');
  await rename(file, outside);
  await symlink(outside, file);
  expect(await find('ministry')).toEqual([]);
  await rename(outside, file);
  expect(await find('ministry')).toEqual(['article 1']);
});

it('what the list no longer has is forgotten, and found again once it is back', async () => {
  const { find } = await makeSearched();
  expect(await find('ministry')).toEqual(['article 1']);
  expect(await find('harbours')).toEqual(['source 1']);
  expect(await find('ministry')).toEqual(['article 1']);
});

it('sources are read where their file is not as it was known', async () => {
  const { library } = await makeSearched();
  const reader = await LibraryReader.open(library);
  const read = await reader.readSources('');
  expect(read?.data.sources.size).toBe(1);
  expect(await reader.readSources(read?.stamp ?? '')).toBeNull();
  expect((await reader.readSources('0:0:0'))?.data.sources.size).toBe(1);
});
