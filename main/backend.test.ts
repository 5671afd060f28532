import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeAction } from '../shared/library/action';
import type { ArticleId } from '../shared/model/ids';
import { openTestLibrary } from './testing/openTestLibrary';
import { parseFiles, readFolder } from './testing/readFolder';
import { makeTemporaryFolder } from './testing/temporaryFolder';

const TEXT = 'A title\nThe ministry said so.\nNobody else did.';

async function openWithArticle() {
  const library = await openTestLibrary();
  const { article } = await library.importText(TEXT);
  return { ...library, article };
}

const editText = (article: ArticleId, version: number, position: number, text: string) => ({
  owner: article,
  version,
  author: 'editor',
  steps: [
    {
      stepType: 'replace',
      from: position,
      to: position,
      slice: { content: [{ type: 'text', text }] },
    },
  ],
});

describe('a new library', () => {
  it('is made in an empty folder, and is the same when it is opened again', async () => {
    const first = await openTestLibrary();
    const { library } = await first.openLibrary();
    await first.backend.close();
    const second = await openTestLibrary(first.folder);
    expect((await second.openLibrary()).library).toEqual(library);
  });

  it('gets the sample article once, and it is no step of undo', async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      return new TextEncoder().encode(TEXT);
    };
    const sample = { name: 'sample.txt', read };
    const first = await openTestLibrary(undefined, { sample });
    expect(await first.openLibrary()).toMatchObject({
      articles: [{ title: 'A title', words: 7 }],
      undo: { undo: null, redo: null },
    });
    await first.backend.close();
    const second = await openTestLibrary(first.folder, { sample });
    expect((await second.openLibrary()).articles).toHaveLength(1);
    expect(reads).toBe(1);
  });

  it('opens without the sample article where that can’t be read, and says so', async () => {
    const read = () => Promise.reject(new Error('It is gone.'));
    const { openLibrary } = await openTestLibrary(undefined, { sample: { name: 'a.md', read } });
    expect(await openLibrary()).toMatchObject({ articles: [], problems: [{ file: 'a.md' }] });
  });

  it('is made in a folder that is yet to be made', async () => {
    const folder = join(await makeTemporaryFolder(), 'a');
    const { openLibrary } = await openTestLibrary(folder);
    expect(await openLibrary()).toMatchObject({ folder, isReadOnly: false, problems: [] });
  });
});

describe('calls', () => {
  test.each([
    ['a name that is none', 'library.explode', {}, 'invalid'],
    ['a name of every object', 'constructor', {}, 'invalid'],
    ['arguments of another form', 'article.open', { article: 7 }, 'invalid'],
    ['an article that is not there', 'article.open', { article: 'art_0000' }, 'not-found'],
    ['a source that is not there', 'source.highlights', { source: 'src_0000' }, 'not-found'],
    ['a highlight that is not there', 'highlight.locate', { highlight: 'hl_0000' }, 'not-found'],
  ])('%s is refused', async (_name, name: string, args, code) => {
    const { call } = await openTestLibrary();
    await expect(call(name, args)).rejects.toMatchObject({ name: 'AttestError', code });
  });

  it('are refused once the library is closed', async () => {
    const { backend, call } = await openTestLibrary();
    await backend.close();
    await expect(call('library.open', {})).rejects.toMatchObject({ code: 'storage' });
  });

  it('lets one backend at a time have the library', async () => {
    const { folder, backend } = await openTestLibrary();
    await expect(openTestLibrary(folder)).rejects.toMatchObject({ code: 'locked' });
    await backend.close();
    await expect(openTestLibrary(folder)).resolves.toBeDefined();
  });
});

describe('a change', () => {
  it('is on the disk before it is told, and is told before the call is answered', async () => {
    const { folder, backend, article, highlight } = await openWithArticle();
    const files: Promise<Record<string, string>>[] = [];
    let isAnswered = false;
    backend.subscribe((name) => {
      if (name === 'changed' && !isAnswered) files.push(readFolder(folder));
    });
    const made = await highlight(article, 0, 12);
    isAnswered = true;
    expect((await files[0])?.[`articles/${article}/annotations.json`]).toContain(made.highlight);
  });

  it('is told with the summaries of the articles it touched', async () => {
    const { call, events, article, highlight } = await openWithArticle();
    const made = await highlight(article, 0, 12);
    const { source } = await call('link.create', {
      article,
      highlight: made.highlight,
      source: { csl: { type: 'webpage', title: 'Statement' } },
      relation: 'origin',
    });
    expect(events.at(-1)).toMatchObject({
      name: 'changed',
      payload: {
        cause: 'command',
        undo: { undo: makeAction('link.create', { count: 1 }), redo: null },
        summaries: [
          { id: article, highlights: 1, claims: 1, sourcedClaims: 1, links: { [source]: 1 } },
        ],
        removed: [],
      },
    });
  });

  it('is refused whole where a note has parts that no note can have', async () => {
    const { call, folder, article } = await openWithArticle();
    const before = await readFolder(folder);
    const note = { type: 'doc' as const, content: [{ type: 'marquee' }] };
    await expect(
      call('highlight.create', { article, range: { start: 0, end: 3 }, label: 'lbl_check', note }),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(await readFolder(folder)).toEqual(before);
  });

  it('runs after those that were asked for before it', async () => {
    const { article, highlight, openArticle } = await openWithArticle();
    const made = await Promise.all([0, 4, 13].map((start) => highlight(article, start, start + 3)));
    const { highlights } = await openArticle(article);
    expect(highlights.map(({ id }) => id)).toEqual(made.map((one) => one.highlight));
  });

  it('that can’t be saved leaves all as it was, and the next one works', async () => {
    const { folder, article, highlight, openArticle, openLibrary, events } =
      await openWithArticle();
    const path = join(folder, 'articles', article);
    await rename(path, `${path}-away`);
    await writeFile(path, 'a file where the folder was');
    const told = events.length;
    await expect(highlight(article, 0, 12)).rejects.toMatchObject({ code: 'storage' });
    expect(events).toHaveLength(told);
    await rm(path);
    await rename(`${path}-away`, path);
    expect((await openArticle(article)).highlights).toEqual([]);
    expect((await openLibrary()).undo.undo).toEqual(makeAction('article.import'));
    await highlight(article, 0, 12);
    expect((await openArticle(article)).highlights).toHaveLength(1);
  });

  it('of preferences is kept, and is no step of undo', async () => {
    const { call, openLibrary, backend, folder } = await openWithArticle();
    await call('library.editPreferences', { set: { theme: 'dark' } });
    expect((await openLibrary()).undo.undo).toEqual(makeAction('article.import'));
    await backend.close();
    const again = await openTestLibrary(folder);
    expect((await again.openLibrary()).library.preferences.theme).toBe('dark');
  });
});

describe('undo', () => {
  it('takes back actions of all kinds in the order they were done, and does them again', async () => {
    const { call, folder, article, highlight } = await openWithArticle();
    const states = [await readFolder(folder)];
    const step = async (action: () => Promise<unknown>) => {
      await action();
      states.push(await readFolder(folder));
    };
    let made = { highlight: 'hl_none' as `hl_${string}` };
    let linked = { source: 'src_none' as `src_${string}` };
    await step(async () => {
      made = await highlight(article, 4, 12);
    });
    await step(() => call('text.edit', editText(article, 0, 1, 'Today ')));
    await step(async () => {
      linked = await call('link.create', {
        article,
        highlight: made.highlight,
        source: { csl: { type: 'webpage', title: 'Statement' } },
        relation: 'supports',
      });
    });
    await step(() => call('source.delete', { source: linked.source }));
    await step(() => call('highlight.delete', { article, highlight: made.highlight }));
    await step(() => call('article.trash', { article, isTrashed: true }));
    for (const state of states.slice(0, -1).reverse()) {
      expect(await call('history.undo', {})).toMatchObject({
        action: { code: expect.any(String) },
      });
      expect(parseFiles(await readFolder(folder))).toEqual(parseFiles(state));
    }
    for (const state of states.slice(1)) {
      await call('history.redo', {});
      expect(parseFiles(await readFolder(folder))).toEqual(parseFiles(state));
    }
    expect(await call('history.redo', {})).toEqual({ action: null });
  });

  it('of an import moves the article to the trash, and redo brings it back', async () => {
    const { call, folder, article, events, openLibrary, openArticle } = await openWithArticle();
    const before = await openArticle(article);
    await call('history.undo', {});
    expect(events.at(-1)).toMatchObject({ payload: { cause: 'undo', removed: [article] } });
    expect((await openLibrary()).articles).toEqual([]);
    expect(await readdir(join(folder, 'articles'))).toEqual([]);
    expect(await readdir(join(folder, '.attest/trash'))).toHaveLength(1);
    await call('history.redo', {});
    expect(await openArticle(article)).toEqual(before);
    expect((await openLibrary()).articles).toHaveLength(1);
  });

  it('forgets what could be done again once something new is done', async () => {
    const { call, article, highlight, openLibrary } = await openWithArticle();
    await highlight(article, 0, 3);
    await call('history.undo', {});
    expect((await openLibrary()).undo).toEqual({
      undo: makeAction('article.import'),
      redo: makeAction('highlight.create'),
    });
    await highlight(article, 4, 12);
    expect((await openLibrary()).undo).toEqual({
      undo: makeAction('highlight.create'),
      redo: null,
    });
  });

  it('keeps its place where the save fails', async () => {
    const { call, folder, article, highlight, openLibrary, openArticle } = await openWithArticle();
    await highlight(article, 0, 3);
    const path = join(folder, 'articles', article);
    await rename(path, `${path}-away`);
    await writeFile(path, '');
    await expect(call('history.undo', {})).rejects.toMatchObject({ code: 'storage' });
    expect((await openLibrary()).undo.undo).toEqual(makeAction('highlight.create'));
    await rm(path);
    await rename(`${path}-away`, path);
    await call('history.undo', {});
    expect((await openArticle(article)).highlights).toEqual([]);
  });

  it('takes back text of articles that had to leave memory since, and versions only go up', async () => {
    const { call, article, importText, openArticle } = await openWithArticle();
    await call('text.edit', editText(article, 0, 1, 'Today '));
    for (let count = 0; count < 25; count += 1) await importText(`Title ${count}\nText.`);
    expect((await openArticle(article)).version).toBe(1);
    for (let count = 0; count < 25; count += 1) await call('history.undo', {});
    expect(await call('history.undo', {})).toEqual({ action: makeAction('text.edit') });
    const { version, document } = await openArticle(article);
    expect(version).toBe(2);
    expect(JSON.stringify(document)).not.toContain('Today');
  });
});

describe('editing text', () => {
  it('is refused where the editor has an older version', async () => {
    const { call, article } = await openWithArticle();
    expect(await call('text.edit', editText(article, 0, 1, 'a'))).toEqual({ version: 1 });
    await expect(call('text.edit', editText(article, 0, 1, 'b'))).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('is refused where it would put into the text what no article can hold', async () => {
    const { call, article, folder } = await openWithArticle();
    const before = await readFolder(folder);
    const nested = {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'table' }] }],
    };
    const steps = [{ stepType: 'replace', from: 0, to: 0, slice: { content: [nested] } }];
    await expect(
      call('text.edit', { owner: article, version: 0, author: 'editor', steps }),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(await readFolder(folder)).toEqual(before);
  });

  it('saves the highlights that it moved together with the text', async () => {
    const { call, article, highlight, folder, backend } = await openWithArticle();
    await highlight(article, 4, 12);
    await call('text.edit', editText(article, 0, 1, 'Today '));
    await backend.close();
    const again = await openTestLibrary(folder);
    const { highlights } = await again.openArticle(article);
    expect(highlights[0]?.anchor).toMatchObject({
      target: article,
      selectors: [
        { type: 'quote', exact: 'ministry' },
        { type: 'position', start: 10, end: 18 },
      ],
    });
    expect((await again.openLibrary()).problems).toEqual([]);
  });
});
