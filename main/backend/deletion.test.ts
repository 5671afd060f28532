import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeAction } from '../../shared/library/action';
import type { ArticleId } from '../../shared/model/ids';
import { openTestLibrary } from '../testing/openTestLibrary';
import { readFolder } from '../testing/readFolder';
import { checkLibrary } from './check/checkLibrary';

/** A library with an article in the trash, with a highlight, a revision, a history and a collection, and one beside it. */
async function openWithTrash() {
  const library = await openTestLibrary();
  const { call, importText, highlight } = library;
  const { article } = await importText('Secret\nNobody else may read this.', 'a');
  const { article: other } = await importText('Other\nThis one stays.', 'b');
  await highlight(article, 0, 6);
  const bytes = new TextEncoder().encode('Secret\nNobody else may ever read this.');
  await call('article.update', { job: 'c', article, name: 'new.txt', bytes });
  const { collection } = await call('collection.create', { name: 'Both', parent: null });
  await call('collection.put', { collection, articles: [article, other] });
  await call('article.trash', { article, isTrashed: true });
  return { ...library, article, other, collection };
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** The files that hold these words. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    paths.map(async (path) => ((await readFile(path, 'utf8')).includes(words) ? [path] : [])),
  );
  return found.flat();
}

describe('deleting an article for good', () => {
  it('leaves nothing of it on the disk: text, revisions, highlights, history, originals', async () => {
    const { call, folder, article, other, backend } = await openWithTrash();
    await call('article.delete', { articles: [article] });
    expect(await readdir(join(folder, 'articles'))).toEqual([other]);
    expect(await readdir(join(folder, 'attachments'))).toHaveLength(1);
    expect(await filesWith(folder, 'Nobody else')).toEqual([]);
    await backend.close();
    expect(await readdir(join(folder, '.attest/trash'))).toEqual([]);
    expect(await readdir(join(folder, '.attest/history/articles'))).not.toContain(article);
    expect(await readdir(join(folder, '.attest/unclaimed'))).toEqual([]);
    expect(await checkLibrary(folder, (work) => work())).toMatchObject({ ok: true });
  });

  it('takes it out of its collections, and tells windows', async () => {
    const { call, article, other, events, openLibrary } = await openWithTrash();
    await call('article.delete', { articles: [article] });
    expect((await openLibrary()).collections).toMatchObject([{ articles: [other] }]);
    expect(events.at(-1)).toMatchObject({ name: 'changed', payload: { removed: [article] } });
  });

  it('deletes several as one', async () => {
    const { call, article, other, events, openLibrary } = await openWithTrash();
    await call('article.trash', { article: other, isTrashed: true });
    const before = events.length;
    await call('article.delete', { articles: [article, other] });
    expect((await openLibrary()).articles).toEqual([]);
    expect(events.slice(before)).toHaveLength(1);
  });

  it('can’t be undone, and neither can what was done before it went to the trash', async () => {
    const { call, article, other, highlight, openLibrary, openArticle } = await openWithTrash();
    const { highlight: kept } = await highlight(other, 0, 4);
    await call('article.delete', { articles: [article] });
    expect((await openLibrary()).undo).toEqual({
      undo: makeAction('highlight.create'),
      redo: null,
    });
    expect((await openArticle(other)).highlights).toMatchObject([{ id: kept }]);
    await call('history.undo', {});
    expect((await openArticle(other)).highlights).toEqual([]);
    expect(await call('history.undo', {})).toEqual({ action: null });
  });

  it('of an earlier day leaves all that was done since undoable', async () => {
    const { folder, article, other, backend } = await openWithTrash();
    await backend.close();
    const { call, highlight, openLibrary } = await openTestLibrary(folder);
    await highlight(other, 0, 4);
    await call('article.delete', { articles: [article] });
    expect((await openLibrary()).undo.undo).toEqual(makeAction('highlight.create'));
  });

  it('keeps an original that another article was made from', async () => {
    const { call, folder, importText, backend } = await openTestLibrary();
    const ids: ArticleId[] = [];
    for (const job of ['a', 'b'])
      ids.push((await importText('Same\nThe same bytes.', job)).article);
    const [first = 'art_none', second = 'art_none'] = ids;
    await call('article.trash', { article: first, isTrashed: true });
    await call('article.delete', { articles: [first] });
    expect(await readdir(join(folder, 'attachments'))).toHaveLength(1);
    await call('article.trash', { article: second, isTrashed: true });
    await call('article.delete', { articles: [second] });
    expect(await readdir(join(folder, 'attachments'))).toEqual([]);
    await backend.close();
    expect(await readdir(join(folder, '.attest/unclaimed'))).toEqual([]);
  });

  it('is refused unless it is in the trash', async () => {
    const { call, other, openLibrary } = await openWithTrash();
    await expect(call('article.delete', { articles: [other] })).rejects.toMatchObject({
      code: 'invalid',
    });
    expect((await openLibrary()).articles).toHaveLength(2);
  });

  it('that fails changes nothing', async () => {
    const { call, folder, article, openLibrary } = await openWithTrash();
    const trash = join(folder, '.attest/trash');
    await writeFile(trash, 'in the way');
    const before = await readFolder(folder);
    await expect(call('article.delete', { articles: [article] })).rejects.toMatchObject({
      code: expect.stringMatching(/storage|unsafe/),
    });
    expect((await openLibrary()).articles).toHaveLength(2);
    expect((await openLibrary()).collections).toMatchObject([{ articles: { length: 2 } }]);
    const { 'library.json': library, ...rest } = await readFolder(folder);
    expect(JSON.parse(library ?? '')).toEqual(JSON.parse(before['library.json'] ?? ''));
    expect(Object.keys(rest)).toEqual(expect.arrayContaining([`articles/${article}/article.json`]));
  });
});

describe('after a crash', () => {
  test('a deletion that was made is finished at the next opening, without a report', async () => {
    const { folder, article, backend } = await openWithTrash();
    await backend.close();
    const moved = join(folder, '.attest/trash', `${article}-1.deleted`);
    await mkdir(join(folder, '.attest/trash'), { recursive: true });
    await rename(join(folder, 'articles', article), moved);
    const reopened = await openTestLibrary(folder);
    expect(await readdir(moved)).toEqual([]);
    expect(await isThere(join(folder, '.attest/history/articles', article))).toBe(false);
    const { articles, problems } = await reopened.openLibrary();
    expect([articles.length, problems]).toEqual([1, []]);
    await reopened.backend.close();
    expect(await isThere(moved)).toBe(false);
  });
});
