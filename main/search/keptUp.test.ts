import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../shared/model/ids';
import { buildProgram } from '../testing/buildProgram';
import { openTestLibrary } from '../testing/openTestLibrary';
import { openTestSearch } from '../testing/openTestSearch';
import { readFolder } from '../testing/readFolder';
import { makeTemporaryFolder } from '../testing/temporaryFolder';

/** Of the index, in bytes. The first says what it is. */
const PAGE = 4096;

type Opened = Awaited<ReturnType<typeof openTestLibrary>>;

/** What a query finds, by the id of its article. */
async function find({ call }: Opened, query: string): Promise<string[]> {
  const { groups } = await call('search.find', { query, limit: 200, whenComplete: true });
  return groups.flatMap(({ hits }) => hits.map(({ kind, article }) => `${kind} ${article}`)).sort();
}

const both = (article: ArticleId) => [`article ${article}`, `highlight ${article}`];

/** A library that was searched once, so that its index is there. */
async function openSearched() {
  const indexes = await makeTemporaryFolder();
  const openSearch = await openTestSearch(indexes);
  const library = await openTestLibrary(undefined, { openSearch });
  const { article } = await library.importText('The port\nThe ministry paid 6 million.');
  const { highlight } = await library.highlight(article, 4, 17);
  expect(await find(library, 'ministry')).toEqual(both(article));
  const reopen = async () => {
    await library.backend.close();
    return openTestLibrary(library.folder, { openSearch });
  };
  const index = async () => join(indexes, (await readdir(indexes))[0] ?? '', 'index.db');
  return { ...library, library, article, highlight, indexes, index, reopen };
}

describe('the index of the search', () => {
  it('knows at once what was done, undone and redone', async () => {
    const { library, article, highlight, call, importText } = await openSearched();
    await call('highlight.edit', { article, highlight, set: { tags: ['budget'] }, seen: {} });
    expect(await find(library, 'tag:budget')).toEqual([`highlight ${article}`]);
    await call('history.undo', {});
    expect(await find(library, 'tag:budget')).toEqual([]);
    await call('history.redo', {});
    expect(await find(library, 'tag:budget')).toEqual([`highlight ${article}`]);
    await call('highlight.delete', { article, highlight });
    expect(await find(library, 'ministry')).toEqual([`article ${article}`]);
    await call('history.undo', {});
    expect(await find(library, 'ministry')).toEqual(both(article));
    const { article: second } = await importText('Another\nThe ministry again.');
    expect(await find(library, '"ministry again"')).toEqual([`article ${second}`]);
    await call('history.undo', {});
    expect(await find(library, '"ministry again"')).toEqual([]);
  });

  it('knows a newer version of an article, and a source, once they are saved', async () => {
    const { library, article, call } = await openSearched();
    const bytes = new TextEncoder().encode('The port\nThe town paid 7 million.');
    await call('article.update', { article, job: 'job', name: 'a.txt', bytes });
    expect(await find(library, 'town')).toContain(`article ${article}`);
    expect(await find(library, '"ministry paid"')).not.toContain(`article ${article}`);
    const { source } = await call('source.create', { csl: { type: 'book', title: 'Harbours' } });
    expect(await find(library, 'harbours')).toEqual(['source undefined']);
    await call('source.edit', { source, set: { csl: { type: 'book', title: 'Ports' } } });
    expect(await find(library, 'harbours')).toEqual([]);
    await call('source.delete', { source });
    expect(await find(library, 'ports')).toEqual([]);
  });

  it('learns what other programs changed, while the library was open or closed', async () => {
    const { library, article, folder, reopen, call } = await openSearched();
    const file = join(folder, 'articles', article, 'article.json');
    const replace = async (from: string, to: string) =>
      writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
    await replace('million', 'billion');
    // It is noticed on its next use.
    await call('article.open', { article });
    expect(await find(library, 'billion')).toEqual([`article ${article}`]);
    await library.backend.close();
    await replace('billion', 'trillion');
    const again = await reopen();
    expect(await find(again, 'billion')).toEqual([]);
    expect(await find(again, 'trillion')).toEqual([`article ${article}`]);
  });

  it('forgets articles that are gone from the folder', async () => {
    const { library, article, folder, reopen } = await openSearched();
    await library.backend.close();
    await rm(join(folder, 'articles', article), { recursive: true });
    expect(await find(await reopen(), 'ministry')).toEqual([]);
  });

  it('is not read again where nothing has changed', async () => {
    const { library, article, importText, reopen } = await openSearched();
    for (let count = 0; count < 30; count += 1) await importText(`Title ${count}\nNothing else.`);
    expect(await find(library, 'nothing')).toHaveLength(30);
    const again = await reopen();
    expect(await find(again, 'ministry')).toEqual(both(article));
    const told = again.events.filter(({ name }) => name === 'searchProgress');
    expect(told).toEqual([{ name: 'searchProgress', payload: { done: 31, total: 31 } }]);
  });

  it('is made anew on demand', async () => {
    const { library, article, call, events } = await openSearched();
    await call('search.rebuild', {});
    expect(await find(library, 'ministry')).toEqual(both(article));
    expect(events.at(-1)).toEqual({ name: 'searchProgress', payload: { done: 1, total: 1 } });
  });

  it.each<[string, (file: string) => Promise<unknown>]>([
    ['is gone', (file) => rm(file)],
    ['is cut off', (file) => truncate(file, 5000)],
    ['is empty', (file) => truncate(file, 0)],
    ['is no index', (file) => writeFile(file, 'no index')],
    ['is damaged inside', (file) => spoil(file, PAGE)],
    ['is damaged in its words alone', (file) => spoil(file, 8 * PAGE)],
    ['is locked by a process that is gone', (file) => mkdir(`${file}.lock`)],
    ['has a journal that is nobody’s', (file) => writeFile(`${file}-journal`, 'no journal')],
  ])('is made anew where it %s', async (_what, harm) => {
    const { article, library, index, reopen } = await openSearched();
    await library.backend.close();
    await harm(await index());
    expect(await find(await reopen(), 'ministry')).toEqual(both(article));
  });

  it('is outside the library, and searching writes nothing in there', async () => {
    const { library, folder, call } = await openSearched();
    const before = await readFolder(folder);
    await call('search.find', { query: 'ministry', whenComplete: true });
    expect(await readFolder(folder)).toEqual(before);
    expect(JSON.stringify(await readdir(library.folder, { recursive: true }))).not.toContain('.db');
  });

  it('is there for a library that is only read', async () => {
    const { library, article, folder } = await openSearched();
    await library.backend.close();
    const reader = await openTestLibrary(folder, { access: 'read' });
    expect(await find(reader, 'ministry')).toEqual(both(article));
  });
});

/** Overwrites all from there on. */
async function spoil(file: string, from: number): Promise<void> {
  const bytes = await readFile(file);
  expect(bytes.length).toBeGreaterThan(from);
  await writeFile(file, bytes.fill(7, from));
}

describe('an index whose process was killed', () => {
  let program = '';
  beforeAll(async () => {
    program = await buildProgram('main/testing/indexUntilKilled.ts');
  });

  it('is whole again in the next', async () => {
    const indexes = await makeTemporaryFolder();
    const library = await openTestLibrary();
    const ids: ArticleId[] = [];
    for (let count = 0; count < 60; count += 1) {
      ids.push((await library.importText(`Title ${count}\nThe ministry paid.`)).article);
    }
    await library.backend.close();
    const child = spawn(process.execPath, [program, library.folder, indexes], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    for await (const line of createInterface({ input: child.stdout })) {
      if (line) child.kill('SIGKILL');
    }
    await ended;
    const openSearch = await openTestSearch(indexes);
    const next = await openTestLibrary(library.folder, { openSearch });
    expect(await find(next, 'ministry')).toEqual(ids.map((id) => `article ${id}`).sort());
  });
});
