import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportArticle } from '../../shared/export/exportArticle';
import { exportFormatSchema } from '../../shared/ipc/exportRequest';
import { schemaVersion } from '../../shared/migrations/migrations';
import { articleIdSchema } from '../../shared/model/ids';
import { english } from '../../shared/words/loadWords';
import { openTestLibrary } from '../testing/openTestLibrary';
import { makeTemporaryFolder } from '../testing/temporaryFolder';

// One whole library as each version wrote it, with the exports that the first version made of it. Never change these, except
// for what exports say in Attest’s own words, which may be reworded; for their shape where it was wrong or has grown: JSON
// has judgements and matches since, the style sheet has lines for print and for pages, and Web Annotations name no embedded body, and have short names for CiTO’s properties; and for
// references, which have been written in a citation style (APA where none is chosen) since there are such styles.
const RELEASED = ['0001', '0002', '0003'];
const EXPORTED_AT = '2026-11-29T12:00:00.000Z';

const open = (folder: string, access: 'read' | 'write') =>
  openTestLibrary(folder, {
    access,
    clock: { now: () => EXPORTED_AT },
    exportArticle: (content, to, _language, cite) => exportArticle(content, to, english, cite),
  });

describe.each(RELEASED)('a library of version %s', (version) => {
  const fixtures = join(import.meta.dirname, 'fixtures');
  const exported = join(fixtures, '0001/exports');

  const copyLibrary = async () => {
    const folder = await makeTemporaryFolder();
    await cp(join(fixtures, version, 'library'), folder, { recursive: true });
    return folder;
  };
  const expectSameExports = async ({ call }: Awaited<ReturnType<typeof open>>) => {
    for (const name of await readdir(exported)) {
      const [id, format] = name.split('.');
      const article = articleIdSchema.parse(id);
      const to = exportFormatSchema.parse(format);
      const { content } = await call('article.export', { article, to, language: 'en' });
      expect(content).toBe(await readFile(join(exported, name), 'utf8'));
    }
  };

  it('is exported as it was then, to the letter', async () => {
    const library = await open(await copyLibrary(), 'read');
    await expectSameExports(library);
    expect((await library.openLibrary()).problems).toEqual([]);
  });

  it('is the same once all its files are rewritten, unknown fields included', async () => {
    const folder = await copyLibrary();
    const library = await open(folder, 'write');
    const { call, backend } = library;
    const { articles, labels, sources } = await library.openLibrary();
    const undoAll = async () => {
      while ((await call('history.undo', {})).action) {}
    };
    for (const { id: article, title } of articles) {
      const { highlights, text, version: seen } = await library.openArticle(article);
      await call('article.editDetails', { article, set: { title: `${title}!` } });
      for (const { id: highlight } of highlights) {
        await call('highlight.edit', { article, highlight, set: { tags: ['new'] } });
      }
      if (text.revision > 1)
        await call('article.restore', { article, revision: 1, job: 'restore' });
      expect(seen).toBe(0);
    }
    for (const { id } of labels) await call('label.edit', { label: id, set: { name: 'New' } });
    for (const { id } of sources) await call('source.edit', { source: id, set: { note: 'New' } });
    await undoAll();
    await expectSameExports(library);
    expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
    await backend.close();
    const files = (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith('.json') && !name.startsWith('.attest'))
      .filter((name) => !name.includes('revisions'));
    for (const name of files) {
      const text = await readFile(join(folder, name), 'utf8');
      expect(JSON.parse(text)).toMatchObject({ schemaVersion });
    }
    const written = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
    for (const unknown of ['"motto":"kept"', '"mood":"calm"', '"shade":3']) {
      expect(written.join('')).toContain(unknown);
    }
  });
});
