import {
  copyFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { schemaVersion } from '../../shared/migrations/migrations';
import { defaultLabels, makeDefaultLabels } from '../../shared/model/label';
import { loadWords } from '../../shared/words/loadWords';
import { message } from '../../shared/words/message';
import { checkLibrary } from '../backend/check/checkLibrary';
import { openTestLibrary } from '../testing/openTestLibrary';
import { readFolder } from '../testing/readFolder';
import { canMount, mountSmallDisk, remount } from '../testing/smallDisk';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { systemDisk } from './files/Disk';
import { sha256 } from './files/sha256';

/** The index of an older version: whole, and with hashes that are right. */
function withoutTagCounts(text: string): string {
  const [, newest = '', articles = ''] =
    /,\n"newest":(.*),\n"sha256":"\w+",\n"articles":(.*)\}\n$/s.exec(
      text.replaceAll(/,"highlightTags":\[(\[[^\]]*\],?)*\]/g, ''),
    ) ?? [];
  const count = newest.split('\n').length - 2;
  const head = `{"count":${count},"bytes":${Buffer.byteLength(newest)},"sha256":"${sha256(Buffer.from(newest))}"`;
  const rest = `"sha256":"${sha256(Buffer.from(articles))}",\n"articles":${articles}}\n`;
  return `${head},\n"newest":${newest},\n${rest}`;
}

/** A closed library with two articles, three highlights, a source and a link. */
async function makeClosedLibrary() {
  const library = await openTestLibrary();
  const { article } = await library.importText('One\nThe ministry said so.');
  const { article: other } = await library.importText('Two\nNobody else did.', 'other');
  const { highlight } = await library.highlight(article, 4, 12);
  await library.highlight(article, 0, 3);
  await library.highlight(other, 0, 6);
  const { source } = await library.call('link.create', {
    article,
    highlight,
    source: { csl: { type: 'book', title: 'Book' } },
    relation: 'origin',
  });
  await library.backend.close();
  return { folder: library.folder, article, other, highlight, source };
}

/** Every file of a folder with its content and times, hidden ones too. */
async function takePicture(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true });
  const picture: Record<string, string> = {};
  for (const name of entries) {
    const path = join(folder, name);
    const { mtimeMs, ino } = await stat(path);
    picture[name] = `${mtimeMs} ${ino}`;
  }
  return picture;
}

describe('a library', () => {
  it('starts with the labels of the language that it is made in, and keeps them in another', async () => {
    const [english, spanish] = [defaultLabels, makeDefaultLabels(await loadWords('es'))];
    const { folder, backend, openLibrary } = await openTestLibrary(undefined, { labels: spanish });
    expect((await openLibrary()).labels).toEqual(spanish);
    await backend.close();
    const again = await openTestLibrary(folder, { labels: english });
    expect((await again.openLibrary()).labels).toEqual(spanish);
  });

  it('opens from its index as it was closed', async () => {
    const { folder } = await makeClosedLibrary();
    const { openLibrary } = await openTestLibrary(folder);
    const { articles, sources, problems } = await openLibrary();
    expect(problems).toEqual([]);
    expect(sources).toHaveLength(1);
    expect(articles).toHaveLength(2);
  });

  it('doesn’t miss its hidden folder', async () => {
    const { folder, article } = await makeClosedLibrary();
    const first = await openTestLibrary(folder);
    const before = [await first.openLibrary(), await first.openArticle(article)];
    await first.backend.close();
    await rm(join(folder, '.attest'), { recursive: true });
    const second = await openTestLibrary(folder);
    expect([await second.openLibrary(), await second.openArticle(article)]).toEqual(before);
  });

  it('doesn’t miss its hidden folder while it is open either', async () => {
    const { folder, article } = await makeClosedLibrary();
    const { highlight, backend, openArticle } = await openTestLibrary(folder);
    await rm(join(folder, '.attest'), { recursive: true });
    await highlight(article, 13, 17);
    await backend.close();
    expect((await openArticle(article).catch(() => null)) === null).toBe(true);
    const again = await openTestLibrary(folder);
    expect((await again.openArticle(article)).highlights).toHaveLength(3);
  });

  test.each([
    ['garbage', () => 'garbage'],
    ['a truncated one', (text: string) => text.slice(0, text.length / 2)],
    ['one that was edited', (text: string) => text.replace('"title":"One"', '"title":"1"')],
    ['one from another version', (text: string) => text.replaceAll('"words":', '"letters":')],
    ['an empty one', () => '{}'],
  ])('rebuilds its index in place of %s', async (_name, spoil) => {
    const { folder } = await makeClosedLibrary();
    const path = join(folder, '.attest/index.json');
    await writeFile(path, spoil(await readFile(path, 'utf8')));
    const { openLibrary } = await openTestLibrary(folder);
    const { articles, problems } = await openLibrary();
    expect(articles.map(({ title, words }) => [title, words]).sort()).toEqual([
      ['One', 4],
      ['Two', 3],
    ]);
    expect(problems).toEqual([]);
  });

  it('counts the tags of highlights anew where its index is from before they were counted', async () => {
    const { folder, article, highlight } = await makeClosedLibrary();
    const first = await openTestLibrary(folder);
    await first.call('highlight.edit', { article, highlight, set: { tags: ['tide'] } });
    await first.backend.close();
    const path = join(folder, '.attest/index.json');
    const text = await readFile(path, 'utf8');
    expect(text).toContain('"highlightTags":[["tide",1]]');
    await writeFile(path, withoutTagCounts(text));
    const { openLibrary } = await openTestLibrary(folder);
    const { articles } = await openLibrary();
    expect(articles.flatMap(({ highlightTags }) => highlightTags)).toEqual([['tide', 1]]);
  });

  it('shows articles that were copied in, and not those that were removed', async () => {
    const { folder, article, other } = await makeClosedLibrary();
    const away = await makeTemporaryFolder();
    await cp(join(folder, 'articles', other), join(away, other), { recursive: true });
    await rm(join(folder, 'articles', other), { recursive: true });
    const first = await openTestLibrary(folder);
    expect((await first.openLibrary()).articles.map(({ id }) => id)).toEqual([article]);
    await first.backend.close();
    await cp(join(away, other), join(folder, 'articles', other), { recursive: true });
    const second = await openTestLibrary(folder);
    expect((await second.openLibrary()).articles).toHaveLength(2);
  });

  it('ignores whatever else is among its articles', async () => {
    const { folder } = await makeClosedLibrary();
    await writeFile(join(folder, 'articles', '.DS_Store'), '');
    await mkdir(join(folder, 'articles', 'art_0000cutoffbyacrash'));
    const { openLibrary, call } = await openTestLibrary(folder);
    expect(await openLibrary()).toMatchObject({ articles: { length: 2 }, problems: [] });
    expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
  });
});

describe('a library that opens for a window', () => {
  it('reads what is seen first, and the rest once something needs it', async () => {
    const { folder, article, highlight, source } = await makeClosedLibrary();
    const { storage, call, openArticle } = await openTestLibrary(folder);
    const opened = await call('library.open', { newest: 1, also: [article, 'art_nope'] });
    expect(opened).toMatchObject({ articleCount: 2, sources: [], isWhole: false });
    expect(opened.articles.map(({ title }) => title)).toEqual(['Two', 'One']);
    expect((await openArticle(article)).links).toHaveLength(1);
    expect(storage.isWhole).toBe(false);
    await call('link.create', { article, highlight, source, relation: 'supports' });
    expect(storage.isWhole).toBe(true);
    expect((await call('library.sources', {})).sources.map(({ id }) => id)).toEqual([source]);
  });

  it('then reports articles that came and went while it was closed', async () => {
    const { folder, article, other } = await makeClosedLibrary();
    const articles = join(folder, 'articles');
    await cp(join(articles, other), join(articles, 'art_copy'), { recursive: true });
    await rm(join(articles, article), { recursive: true });
    const { call, events } = await openTestLibrary(folder);
    expect((await call('library.open', { newest: 5 })).articles).toHaveLength(2);
    await call('library.sources', {});
    expect(events).toMatchObject([
      { name: 'problem', payload: { file: `articles/${article}` } },
      { name: 'changed', payload: { removed: [article] } },
    ]);
    const { articles: all } = await call('library.articles', { after: null });
    expect(all).toHaveLength(2);
  });

  it('releases its folder only once it has stopped reading', async () => {
    const { folder, article } = await makeClosedLibrary();
    await rm(join(folder, 'articles', article), { recursive: true });
    const first = await openTestLibrary(folder);
    const asked = first.call('library.sources', {});
    const refused = expect(asked).rejects.toMatchObject({ code: 'storage' });
    await first.backend.close();
    await refused;
    const { storage } = await openTestLibrary(folder);
    expect(storage.index.ids()).not.toContain(article);
  });

  it('opens without sources that can’t be read, says so, and changes nothing until they can', async () => {
    const { folder, article, highlight } = await makeClosedLibrary();
    const path = join(folder, 'sources.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, '{"schemaVersion":999,"sources":[]}');
    const { backend, call, openArticle, storage } = await openTestLibrary(folder);
    expect((await openArticle(article)).links).toHaveLength(1);
    const edit = { article, highlight, set: { tags: ['tax'] } };
    await expect(call('highlight.edit', edit)).rejects.toMatchObject({ code: 'unsupported' });
    await backend.refreshIndex();
    expect(storage.problems.list()).toMatchObject([{ file: 'sources.json' }]);
    await writeFile(path, text);
    await call('highlight.edit', edit);
    await backend.refreshIndex();
    expect((await openArticle(article)).highlights).toContainEqual(
      expect.objectContaining({ tags: ['tax'] }),
    );
  });

  it('changes nothing while its sources were written by a newer version, and says so', async () => {
    const { folder, article, highlight } = await makeClosedLibrary();
    const path = join(folder, 'sources.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(`"schemaVersion":${schemaVersion}`, '"schemaVersion":999'));
    const { call } = await openTestLibrary(folder);
    const edit = { article, highlight, set: { tags: ['tax'] } };
    await expect(call('highlight.edit', edit)).rejects.toMatchObject({ code: 'read-only' });
    expect(await call('library.sources', {})).toMatchObject({ isReadOnly: true });
  });
});

describe('a file that can’t be read', () => {
  it('is recovered from history', async () => {
    const { folder, article } = await makeClosedLibrary();
    await writeFile(join(folder, 'articles', article, 'annotations.json'), '{"schemaVersion":1,');
    const { openArticle, openLibrary } = await openTestLibrary(folder);
    // The newest earlier version is from before the link was made.
    expect(await openArticle(article)).toMatchObject({ highlights: { length: 2 }, links: [] });
    expect((await openLibrary()).problems).toMatchObject([
      { file: `articles/${article}/annotations.json` },
    ]);
  });

  it('without history leaves the rest of the article usable, and is kept aside when it is replaced', async () => {
    const { folder, other } = await makeClosedLibrary();
    await rm(join(folder, '.attest'), { recursive: true });
    const path = join(folder, 'articles', other);
    await writeFile(join(path, 'annotations.json'), 'not JSON');
    const { openArticle, highlight } = await openTestLibrary(folder);
    expect((await openArticle(other)).highlights).toEqual([]);
    await highlight(other, 0, 6);
    const [kept = ''] = (await readdir(path)).filter((name) => name.includes('.unreadable-'));
    expect(await readFile(join(path, kept), 'utf8')).toBe('not JSON');
  });

  it('is reported for a lost text, and other articles work', async () => {
    const { folder, article, other } = await makeClosedLibrary();
    await writeFile(join(folder, 'articles', article, 'article.json'), '{');
    const { openArticle, openLibrary } = await openTestLibrary(folder);
    await expect(openArticle(article)).rejects.toMatchObject({ code: 'storage' });
    expect((await openArticle(other)).highlights).toHaveLength(1);
    expect((await openLibrary()).articles).toHaveLength(2);
  });

  it('gets the labels of a new library if it is library.json', async () => {
    const { folder } = await makeClosedLibrary();
    await writeFile(join(folder, 'library.json'), '');
    const { openLibrary, backend } = await openTestLibrary(folder);
    const { labels, problems } = await openLibrary();
    expect(labels).toHaveLength(5);
    expect(problems).toMatchObject([{ file: 'library.json' }]);
    await backend.close();
    expect(await readFile(join(folder, 'library.json'), 'utf8')).toBe('');
  });

  it('costs no other file anything, wherever it was cut off, and opening writes nothing', async () => {
    const { folder, article, other } = await makeClosedLibrary();
    const names = Object.keys(await readFolder(folder)).filter((name) => name.endsWith('.json'));
    const cut = fc.record({
      name: fc.constantFrom(...names),
      share: fc.double({ min: 0, max: 0.99, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ name, share }) => {
        const path = join(folder, name);
        const whole = `${path}.whole`;
        await copyFile(path, whole);
        const text = await readFile(path, 'utf8');
        await writeFile(path, text.slice(0, Math.floor(share * text.length)));
        const before = await readFolder(folder);
        const { backend, openArticle, openLibrary } = await openTestLibrary(folder);
        const opened = await openLibrary();
        const counts = await Promise.allSettled([openArticle(article), openArticle(other)]);
        await backend.close();
        expect(await readFolder(folder)).toEqual(before);
        await copyFile(whole, path);
        await rm(whole);
        const broken = [article, other].filter((id) => name.includes(id));
        expect(opened.articles).toHaveLength(2);
        for (const [index, id] of [article, other].entries()) {
          if (broken.includes(id)) continue;
          expect(counts[index]).toMatchObject({
            value: { highlights: { length: id === article ? 2 : 1 } },
          });
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a file that is missing', () => {
  it('is recovered from history, and written again with the next change', async () => {
    const { folder, article } = await makeClosedLibrary();
    const name = `articles/${article}/annotations.json`;
    await rm(join(folder, name));
    const { openArticle, openLibrary, highlight, backend } = await openTestLibrary(folder);
    expect((await openArticle(article)).highlights).toHaveLength(2);
    expect((await openLibrary()).problems).toMatchObject([
      {
        file: name,
        message: message('storage.missing', { file: name }),
        remedy: { id: 'storage.remedy.earlierUsedRemade' },
      },
    ]);
    await highlight(article, 13, 17);
    await backend.close();
    const again = await openTestLibrary(folder);
    expect((await again.openArticle(article)).highlights).toHaveLength(3);
    expect((await again.openLibrary()).problems).toEqual([]);
  });

  it('is reported at every start until it is back', async () => {
    const { folder, article } = await makeClosedLibrary();
    await rm(join(folder, 'articles', article, 'annotations.json'));
    for (let start = 0; start < 3; start += 1) {
      const { openLibrary, backend, openArticle } = await openTestLibrary(folder);
      expect((await openLibrary()).problems).toHaveLength(1);
      await openArticle(article);
      await backend.close();
    }
  });

  it('without history is a loss: reported, and nothing is written in its place', async () => {
    const { folder, other } = await makeClosedLibrary();
    const name = `articles/${other}/annotations.json`;
    const lost = message('storage.lost.annotations', { file: name, title: 'Two', highlights: 1 });
    await rm(join(folder, name));
    for (let start = 0; start < 2; start += 1) {
      const { openArticle, openLibrary, highlight, call, backend } = await openTestLibrary(folder);
      expect((await openLibrary()).problems).toMatchObject([
        { file: name, message: lost, isLoss: true },
      ]);
      expect((await openArticle(other)).highlights).toEqual([]);
      await expect(highlight(other, 0, 3)).rejects.toMatchObject({
        code: 'storage',
        said: message('storage.problem', {
          problem: lost,
          remedy: message('storage.remedy.lost'),
        }),
      });
      await call('article.trash', { article: other, isTrashed: true });
      await call('history.undo', {});
      await expect(stat(join(folder, name))).rejects.toMatchObject({ code: 'ENOENT' });
      await backend.close();
    }
  });

  it('that was lost is used again once it is back', async () => {
    const { folder, other } = await makeClosedLibrary();
    const path = join(folder, 'articles', other, 'annotations.json');
    await rename(path, `${path}.away`);
    const { openArticle, openLibrary, highlight, call } = await openTestLibrary(folder);
    expect((await openArticle(other)).highlights).toEqual([]);
    await rename(`${path}.away`, path);
    expect((await openArticle(other)).highlights).toHaveLength(1);
    await highlight(other, 0, 3);
    expect((await openArticle(other)).highlights).toHaveLength(2);
    expect((await openLibrary()).problems).toEqual([]);
    await expect(
      call('library.acceptLoss', { file: `articles/${other}/annotations.json` }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that is lost can be done without', async () => {
    const { folder, other } = await makeClosedLibrary();
    const file = `articles/${other}/annotations.json`;
    await rm(join(folder, file));
    const { openArticle, openLibrary, highlight, call, backend } = await openTestLibrary(folder);
    await openLibrary();
    await call('library.acceptLoss', { file });
    expect((await openLibrary()).problems).toEqual([]);
    await highlight(other, 0, 3);
    expect((await openArticle(other)).highlights).toHaveLength(1);
    await backend.close();
    expect((await (await openTestLibrary(folder)).openLibrary()).problems).toEqual([]);
  });

  it('is a loss if it is sources.json and passages are linked to sources', async () => {
    const { folder, article, highlight, source } = await makeClosedLibrary();
    await rm(join(folder, 'sources.json'));
    const { openLibrary, call } = await openTestLibrary(folder);
    expect((await openLibrary()).problems).toMatchObject([{ file: 'sources.json', isLoss: true }]);
    const csl = { type: 'book', title: 'Another' };
    await expect(call('source.create', { csl })).rejects.toMatchObject({ code: 'storage' });
    const link = { article, highlight, relation: 'supports' } as const;
    await expect(call('link.create', { ...link, source })).rejects.toThrow();
    await call('library.acceptLoss', { file: 'sources.json' });
    await call('link.create', { ...link, source: { csl } });
    expect((await openLibrary()).sources).toHaveLength(1);
  });

  it('may be library.json: it is reported, and created again only when it changes', async () => {
    const { folder } = await makeClosedLibrary();
    await rm(join(folder, 'library.json'));
    const { openLibrary, call, backend } = await openTestLibrary(folder);
    expect((await openLibrary()).problems).toMatchObject([{ file: 'library.json' }]);
    await expect(stat(join(folder, 'library.json'))).rejects.toMatchObject({ code: 'ENOENT' });
    await call('library.editPreferences', { set: { theme: 'dark' } });
    await backend.close();
    expect((await (await openTestLibrary(folder)).openLibrary()).problems).toEqual([]);
  });

  it('doesn’t come back with an article that was undone and redone', async () => {
    const { folder, importText, highlight, call, openArticle, openLibrary } =
      await openTestLibrary();
    const { article } = await importText('One\nTwo');
    for (const start of [0, 1, 2]) await highlight(article, start, 3);
    for (let step = 0; step < 4; step += 1) await call('history.undo', {});
    await call('history.redo', {});
    expect((await openArticle(article)).highlights).toEqual([]);
    const again = await openTestLibrary(folder, { access: 'read' });
    expect((await again.openArticle(article)).highlights).toEqual([]);
    expect((await openLibrary()).problems).toEqual([]);
  });

  it('is reported by a check', async () => {
    const { folder, article, other } = await makeClosedLibrary();
    await rm(join(folder, 'articles', article), { recursive: true });
    await rm(join(folder, 'articles', other, 'annotations.json'));
    await rm(join(folder, 'sources.json'));
    const { ok, problems } = await checkLibrary(folder);
    expect(ok).toBe(false);
    expect(problems.map(({ file }) => file).sort()).toEqual(
      [`articles/${article}`, `articles/${other}/annotations.json`, 'sources.json'].sort(),
    );
  });
});

describe('a library of a newer format', () => {
  it('opens read-only, and nothing in it is changed', async () => {
    const { folder, article } = await makeClosedLibrary();
    const path = join(folder, 'sources.json');
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace(
        `"schemaVersion":${schemaVersion}`,
        `"schemaVersion":${schemaVersion + 1}`,
      ),
    );
    const before = await readFolder(folder);
    const { openLibrary, openArticle, highlight, importText, call } = await openTestLibrary(folder);
    expect(await openLibrary()).toMatchObject({
      isReadOnly: true,
      sources: { length: 1 },
      problems: [{ file: 'sources.json', message: { id: 'storage.newer' } }],
    });
    expect((await openArticle(article)).highlights).toHaveLength(2);
    await expect(highlight(article, 0, 3)).rejects.toMatchObject({ code: 'read-only' });
    await expect(importText('a\nb')).rejects.toMatchObject({ code: 'read-only' });
    await expect(call('history.undo', {})).resolves.toEqual({ action: null });
    expect(await readFolder(folder)).toEqual(before);
  });
});

describe('opening for reading', () => {
  it('changes nothing at all, and does not wait for the lock', async () => {
    const { folder, article } = await makeClosedLibrary();
    await openTestLibrary(folder);
    const before = await takePicture(folder);
    const { openLibrary, openArticle, backend, highlight } = await openTestLibrary(folder, {
      access: 'read',
    });
    expect(await openLibrary()).toMatchObject({ isReadOnly: true, articles: { length: 2 } });
    await openArticle(article);
    await expect(highlight(article, 0, 3)).rejects.toMatchObject({ code: 'read-only' });
    await backend.close();
    expect(await takePicture(folder)).toEqual(before);
  });

  it('finds an empty library where there is none, and creates none', async () => {
    const folder = join(await makeTemporaryFolder(), 'none');
    const { openLibrary } = await openTestLibrary(folder, { access: 'read' });
    expect(await openLibrary()).toMatchObject({ articles: [], sources: [] });
    await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a folder that can’t be written to', () => {
  it('is named where part of its path is a file', async () => {
    const path = join(await makeTemporaryFolder(), 'file');
    await writeFile(path, '');
    for (const folder of [path, join(path, 'library')]) {
      await expect(openTestLibrary(folder)).rejects.toMatchObject({
        code: 'storage',
        said: { values: { path: folder } },
      });
    }
  });

  it.runIf(process.platform === 'linux')(
    'is named where the system creates no folders',
    async () => {
      await expect(openTestLibrary('/proc/attest')).rejects.toMatchObject({
        code: 'storage',
        said: { values: { path: '/proc/attest' } },
      });
    },
  );

  it.runIf(canMount)('opens read-only where its disk is read-only, and says so', async () => {
    const { folder, article } = await makeClosedLibrary();
    const disk = await mountSmallDisk('size=2m');
    await cp(folder, disk, { recursive: true });
    remount(disk, 'ro');
    const { openLibrary, highlight, backend } = await openTestLibrary(disk);
    expect(await openLibrary()).toMatchObject({
      articles: { length: 2 },
      isReadOnly: true,
      readOnlyReason: message('storage.readOnly.disk'),
    });
    await expect(highlight(article, 0, 3)).rejects.toMatchObject({
      code: 'read-only',
      said: message('backend.readOnly', { reason: message('storage.readOnly.disk') }),
    });
    await backend.close();
    remount(disk, 'rw');
  });

  it.each([
    ['its disk is read-only', 'EROFS'],
    ['it may not be changed', 'EACCES'],
  ])('opens read-only where %s', async (_why, code) => {
    const { folder } = await makeClosedLibrary();
    const before = await readFolder(folder);
    const access = async () => {
      throw Object.assign(new Error(code), { code, syscall: 'access' });
    };
    const { openLibrary, backend } = await openTestLibrary(folder, {
      disk: { ...systemDisk, access },
    });
    expect(await openLibrary()).toMatchObject({ articles: { length: 2 }, isReadOnly: true });
    await backend.close();
    expect(await readFolder(folder)).toEqual(before);
  });

  it('is not created where the folder above it is missing', async () => {
    const above = join(await makeTemporaryFolder(), 'disk');
    await expect(openTestLibrary(join(above, 'library'))).rejects.toMatchObject({
      code: 'storage',
      said: message('storage.noFolder', { path: above }),
    });
    await expect(stat(above)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.runIf(canMount)('imports nothing halfway where the disk is full', async () => {
    const disk = await mountSmallDisk('size=300k');
    const { importText, openLibrary, call } = await openTestLibrary(disk);
    await importText('One\nText.');
    const before = await readFolder(disk);
    const large = `Two\n${'word '.repeat(60_000)}`;
    await expect(importText(large)).rejects.toMatchObject({
      code: 'storage',
      said: { id: 'storage.diskFull' },
    });
    expect(await readFolder(disk)).toEqual(before);
    expect((await openLibrary()).articles).toHaveLength(1);
    expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
  });
});
