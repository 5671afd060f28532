import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import type { Importer } from '../import/Importer';
import { LibraryStorage } from '../storage/LibraryStorage';
import { openTestLibrary } from '../testing/openTestLibrary';
import { plainTextImporter } from '../testing/plainTextImporter';
import { checkLibrary } from './check/checkLibrary';

const bytes = new TextEncoder().encode('A title\nThe ministry said so.');

/** An importer that finishes when the test says so, and heeds its signal. */
function makeSlowImporter() {
  let finish = () => {};
  const isReady = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const importer: Importer = {
    ...plainTextImporter,
    async prepare(request, onProgress, signal) {
      onProgress('reading');
      const isCancelled = new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
      await Promise.race([isReady, isCancelled]);
      return plainTextImporter.prepare(request, () => {}, signal);
    },
  };
  return { importer, finish };
}

describe('an import', () => {
  it('keeps the bytes as they came, under their hash, and names them in the article', async () => {
    const { call, folder, openArticle } = await openTestLibrary();
    const name = 'Story.TXT';
    const { article } = await call('article.import', { job: 'a', name, bytes });
    const attachment = `${createHash('sha256').update(bytes).digest('hex')}.txt`;
    expect(await readdir(join(folder, 'attachments'))).toEqual([attachment]);
    expect(new Uint8Array(await readFile(join(folder, 'attachments', attachment)))).toEqual(bytes);
    expect((await openArticle(article)).text.original).toEqual({
      attachment,
      name,
      format: 'text',
      encoding: 'utf-8',
    });
  });

  it('reports its steps in order, and answers with the result', async () => {
    const { call, events } = await openTestLibrary();
    const result = await call('article.import', { job: 'a', name: 'pasted', bytes });
    expect(result).toMatchObject({ title: 'A title', words: 4, blocks: 1 });
    expect(events.map(({ name, payload }) => ('step' in payload ? payload.step : name))).toEqual([
      'reading',
      'saving',
      'changed',
    ]);
  });

  it('of the same bytes twice keeps them once', async () => {
    const { importText, folder, openLibrary } = await openTestLibrary();
    await importText('A\nB');
    await importText('A\nB');
    expect(await readdir(join(folder, 'attachments'))).toHaveLength(1);
    expect((await openLibrary()).articles).toHaveLength(2);
  });

  it('that is undone is gone for calls made in the meantime', async () => {
    const { call, highlight, importText, events } = await openTestLibrary();
    const { article } = await importText('Title\nThe text of it.');
    const undoing = call('history.undo', {});
    await expect(highlight(article, 4, 8)).rejects.toMatchObject({ code: 'not-found' });
    await undoing;
    expect(events.map(({ name }) => name)).not.toContain('articleReplaced');
  });

  it('can be cancelled, and then adds nothing', async () => {
    const { importer } = makeSlowImporter();
    const { call, folder, openLibrary } = await openTestLibrary(undefined, { importer });
    const running = call('article.import', { job: 'a', name: 'a.txt', bytes });
    await call('import.cancel', { job: 'a' });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect((await openLibrary()).articles).toEqual([]);
    expect(await readdir(folder)).not.toContain('attachments');
  });

  it('does not hold up other changes', async () => {
    const { importer, finish } = makeSlowImporter();
    const { call } = await openTestLibrary(undefined, { importer });
    const running = call('article.import', { job: 'a', name: 'a.txt', bytes });
    await call('source.create', { csl: { type: 'book', title: 'Book' } });
    await expect(call('article.import', { job: 'a', name: 'b.txt', bytes })).rejects.toMatchObject({
      code: 'invalid',
    });
    finish();
    await expect(running).resolves.toMatchObject({ title: 'A title' });
  });

  it('ends when the library is closed', async () => {
    const { importer } = makeSlowImporter();
    const { call, backend } = await openTestLibrary(undefined, { importer });
    const running = call('article.import', { job: 'a', name: 'a.txt', bytes });
    const outcome = expect(running).rejects.toMatchObject({ code: 'cancelled' });
    await backend.close();
    await outcome;
  });

  it('that fails says what the importer said, and leaves the job’s name free', async () => {
    let isFailing = true;
    const importer: Importer = {
      ...plainTextImporter,
      async prepare(...args) {
        if (isFailing) throw new AttestError('empty', message('import.cancelled'));
        return plainTextImporter.prepare(...args);
      },
    };
    const { call, openLibrary } = await openTestLibrary(undefined, { importer });
    const run = () => call('article.import', { job: 'a', name: 'a.txt', bytes });
    await expect(run()).rejects.toMatchObject({
      code: 'empty',
      said: message('import.cancelled'),
    });
    expect((await openLibrary()).articles).toEqual([]);
    isFailing = false;
    await expect(run()).resolves.toBeDefined();
  });

  it('refuses a document that no article can have', async () => {
    const importer: Importer = {
      ...plainTextImporter,
      async prepare(...args) {
        const prepared = await plainTextImporter.prepare(...args);
        return { ...prepared, document: { type: 'doc', content: [{ type: 'script' }] } };
      },
    };
    const { call, openLibrary } = await openTestLibrary(undefined, { importer });
    await expect(call('article.import', { job: 'a', name: 'a.txt', bytes })).rejects.toMatchObject({
      code: 'invalid',
    });
    expect((await openLibrary()).articles).toEqual([]);
  });

  describe('that is refused when it is saved', () => {
    const attachmentsIn = (folder: string) => readdir(join(folder, 'attachments'));

    /** A library whose articles can’t be saved until `mend` is called. */
    async function openBroken() {
      const library = await openTestLibrary();
      const articles = join(library.folder, 'articles');
      await rm(articles, { recursive: true, force: true });
      await writeFile(articles, 'in the way');
      const mend = () => rm(articles);
      return { ...library, mend };
    }

    it('leaves nothing, and can be repeated', async () => {
      const { importText, folder, mend, openLibrary } = await openBroken();
      await expect(importText('A\nB')).rejects.toMatchObject({ code: 'storage' });
      expect(await attachmentsIn(folder)).toEqual([]);
      await mend();
      await importText('A\nB');
      expect((await openLibrary()).articles).toHaveLength(1);
      expect(await attachmentsIn(folder)).toHaveLength(1);
    });

    it('keeps bytes that were there before', async () => {
      const { importText, folder } = await openTestLibrary();
      await importText('A\nB');
      const away = `${folder}-away`;
      await rename(join(folder, 'articles'), away);
      await writeFile(join(folder, 'articles'), 'in the way');
      await expect(importText('A\nB')).rejects.toMatchObject({ code: 'storage' });
      expect(await attachmentsIn(folder)).toHaveLength(1);
      await rm(away, { recursive: true });
    });

    it('keeps bytes that another import has used in the meantime', async () => {
      let isFirst = true;
      const importer: Importer = {
        ...plainTextImporter,
        async prepare(...args) {
          const prepared = await plainTextImporter.prepare(...args);
          const isBad = isFirst;
          isFirst = false;
          return isBad
            ? { ...prepared, document: { type: 'doc', content: [{ type: 'x' }] } }
            : prepared;
        },
      };
      const { importText, folder, openLibrary } = await openTestLibrary(undefined, { importer });
      const outcomes = await Promise.allSettled([importText('A\nB', 'a'), importText('A\nB', 'b')]);
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
      expect((await openLibrary()).articles).toHaveLength(1);
      expect(await attachmentsIn(folder)).toHaveLength(1);
    });

    it('leaves no folder of an unfinished article', async () => {
      const { folder, storage, importText } = await openTestLibrary();
      const broken = new Error('EIO');
      storage.createArticle = async (content) => {
        const made = await LibraryStorage.prototype.createArticle.call(storage, content);
        made.files.text.write = () => Promise.reject(broken);
        return made;
      };
      await expect(importText('A\nB')).rejects.toBe(broken);
      expect(await readdir(join(folder, 'articles'))).toEqual([]);
      expect(await attachmentsIn(folder)).toEqual([]);
    });
  });
});

describe('the bytes of an import', () => {
  const listed = async (folder: string, ...names: string[]) =>
    readdir(join(folder, ...names)).catch(() => []);
  const attachments = (folder: string) => listed(folder, 'attachments');
  const notes = (folder: string) => listed(folder, '.attest', 'unclaimed');

  it('stay for redo when it is undone, and go when the library is closed', async () => {
    const { importText, folder, call, backend } = await openTestLibrary();
    await importText('A\nB');
    expect(await notes(folder)).toEqual([]);
    await call('history.undo', {});
    expect(await attachments(folder)).toHaveLength(1);
    expect(await notes(folder)).toHaveLength(1);
    await call('history.redo', {});
    expect(await notes(folder)).toEqual([]);
    await call('history.undo', {});
    await backend.close();
    expect([...(await attachments(folder)), ...(await notes(folder))]).toEqual([]);
  });

  it('stay where another article was made from them', async () => {
    const { importText, folder, call, backend } = await openTestLibrary();
    await importText('A\nB');
    await importText('A\nB');
    await call('history.undo', {});
    await backend.close();
    expect(await attachments(folder)).toHaveLength(1);
    expect((await checkLibrary(folder)).problems).toEqual([]);
  });

  it('go when an update with them is undone, while earlier ones stay', async () => {
    const { importText, folder, call, backend } = await openTestLibrary();
    const { article } = await importText('A\nB');
    const before = await attachments(folder);
    const update = { job: 'u', article, name: 'b.txt', bytes: Buffer.from('A\nB and more') };
    await call('article.update', update);
    await call('history.undo', {});
    await backend.close();
    expect(await attachments(folder)).toEqual(before);
  });

  it('of a revision stay when a later one is undone after a restart', async () => {
    const first = await openTestLibrary();
    const { article } = await first.importText('A\nB');
    const { folder } = first;
    const update = { job: 'u', article, name: 'b.txt', bytes: Buffer.from('A\nB and more') };
    await first.call('article.update', update);
    await first.backend.close();
    const second = await openTestLibrary(folder);
    await second.call('article.restore', { job: 'r', article, revision: 1 });
    await second.call('history.undo', {});
    await second.backend.close();
    expect(await attachments(folder)).toHaveLength(2);
    expect((await checkLibrary(folder)).problems).toEqual([]);
  });

  test.each([
    ['go at the next start where nothing refers to them', 'c'.repeat(64), 0],
    ['stay where something does', null, 1],
  ])('that a killed process has left %s', async (_what, hash, left) => {
    const { importText, folder, backend } = await openTestLibrary();
    await importText('A\nB');
    await backend.close();
    const [own = ''] = await attachments(folder);
    const name = hash ? `${hash}.txt` : own;
    if (hash) {
      await rename(join(folder, 'attachments', own), join(folder, 'attachments', name));
    }
    await mkdir(join(folder, '.attest/unclaimed'), { recursive: true });
    await writeFile(join(folder, '.attest/unclaimed', name), '');
    await openTestLibrary(folder);
    expect(await attachments(folder)).toHaveLength(left);
    expect(await notes(folder)).toEqual([]);
  });

  it('are not mistaken for others of the same size', async () => {
    const { importText, folder, call, openArticle } = await openTestLibrary();
    const { article } = await importText('A\nB');
    const [name = ''] = await attachments(folder);
    await writeFile(join(folder, 'attachments', name), 'C\nD');
    await importText('A\nB');
    expect(await readFile(join(folder, 'attachments', name), 'utf8')).toBe('A\nB');
    expect((await openArticle(article)).text.original?.attachment).toBe(name);
    expect(await call('library.check', {})).toMatchObject({ ok: true });
  });
});

it('that was killed before it saved anything leaves no folder behind', async () => {
  const { folder, backend, importText } = await openTestLibrary();
  await importText('A\nB');
  await backend.close();
  await mkdir(join(folder, 'articles/art_0000'));
  await (await openTestLibrary(folder)).openLibrary();
  expect(await readdir(join(folder, 'articles'))).not.toContain('art_0000');
});

describe('a library whose folder has vanished', () => {
  test.each([
    ['is gone', async () => {}],
    ['was replaced by an empty one', async (folder: string) => void (await mkdir(folder))],
  ])('takes no import where it %s, and creates nothing there', async (_how, replace) => {
    const { folder, importText, call } = await openTestLibrary();
    await importText('A\nB');
    const away = `${folder}-away`;
    await rename(folder, away);
    await replace(folder);
    const before = await listFolder(folder);
    await expect(importText('C\nD')).rejects.toMatchObject({
      code: 'storage',
      said: message('storage.folderGone', { path: folder }),
    });
    await expect(
      call('source.create', { csl: { type: 'book', title: 'Book' } }),
    ).rejects.toMatchObject({ code: 'storage' });
    expect(await listFolder(folder)).toEqual(before);
    await rm(folder, { recursive: true, force: true });
    await rename(away, folder);
    await importText('C\nD');
  });

  const listFolder = (folder: string) => readdir(folder, { recursive: true }).catch(() => null);
});

describe('what is in the library already', () => {
  const url = 'https://example.org/news';

  it('is recognised by its bytes, whatever it is called, and by its address', async () => {
    const { call } = await openTestLibrary();
    const { article } = await call('article.import', { job: 'a', name: 'a.txt', bytes, url });
    const find = async (args: { bytes: Uint8Array; url?: string }) =>
      (await call('article.findSame', { job: 'b', name: 'b.txt', ...args })).same;
    expect(await find({ bytes })).toMatchObject([{ article, title: 'A title', by: 'file' }]);
    const other = new TextEncoder().encode('Another title\nOther words.');
    const found = await find({ bytes: other, url: 'http://www.example.org/news/?utm_source=x' });
    expect(found).toMatchObject([{ article, by: 'url' }]);
    expect(await find({ bytes: other })).toEqual([]);
  });

  it('is still recognised after a restart, and in the trash', async () => {
    const { call, folder, backend } = await openTestLibrary();
    const { article } = await call('article.import', { job: 'a', name: 'a.txt', bytes });
    await call('article.trash', { article, isTrashed: true });
    await backend.close();
    const reopened = await openTestLibrary(folder);
    const { same } = await reopened.call('article.findSame', { job: 'b', name: 'b', bytes });
    expect(same).toMatchObject([{ article, trashedAt: expect.any(String) }]);
  });

  it('can be imported again, and the answer says what was there', async () => {
    const { call } = await openTestLibrary();
    const first = await call('article.import', { job: 'a', name: 'a.txt', bytes });
    expect(first.same).toEqual([]);
    const second = await call('article.import', { job: 'b', name: 'a.txt', bytes });
    expect(second.same).toMatchObject([{ article: first.article }]);
  });
});
