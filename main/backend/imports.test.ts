import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AttestError } from '../../shared/model/AttestError';
import type { Importer } from '../import/Importer';
import { LibraryStorage } from '../storage/LibraryStorage';
import { openTestLibrary } from '../testing/openTestLibrary';
import { plainTextImporter } from '../testing/plainTextImporter';

const bytes = new TextEncoder().encode('A title\nThe ministry said so.');

/** An importer that is done when the test says so, and heeds its signal. */
function makeSlowImporter() {
  let finish = () => {};
  const isReady = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const importer: Importer = {
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
    expect((await openArticle(article)).article.original).toEqual({
      attachment,
      name,
      format: 'text',
      encoding: 'utf-8',
    });
  });

  it('tells its steps in order, and answers what came of it', async () => {
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

  it('that is under way ends when the library is closed', async () => {
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
      async prepare(...args) {
        if (isFailing) throw new AttestError('empty', 'This file is empty.');
        return plainTextImporter.prepare(...args);
      },
    };
    const { call, openLibrary } = await openTestLibrary(undefined, { importer });
    const run = () => call('article.import', { job: 'a', name: 'a.txt', bytes });
    await expect(run()).rejects.toMatchObject({ code: 'empty', message: 'This file is empty.' });
    expect((await openLibrary()).articles).toEqual([]);
    isFailing = false;
    await expect(run()).resolves.toBeDefined();
  });

  it('refuses a document that no article can have', async () => {
    const importer: Importer = {
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

    /** A library whose articles can't be saved until `mend` is called. */
    async function openBroken() {
      const library = await openTestLibrary();
      const articles = join(library.folder, 'articles');
      await rm(articles, { recursive: true, force: true });
      await writeFile(articles, 'in the way');
      const mend = () => rm(articles);
      return { ...library, mend };
    }

    it('leaves nothing, and can be done again', async () => {
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

    it('keeps bytes that another import has made an article of meanwhile', async () => {
      let isFirst = true;
      const importer: Importer = {
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

    it('leaves no folder of an article that got no further', async () => {
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
