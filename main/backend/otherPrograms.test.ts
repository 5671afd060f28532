import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeAction } from '../../shared/library/action';
import { compareHighlights } from '../../shared/model/highlight';
import type { ArticleId } from '../../shared/model/ids';
import { message } from '../../shared/words/message';
import { systemDisk } from '../storage/files/Disk';
import { interceptCalls } from '../testing/interceptCalls';
import { openTestLibrary } from '../testing/openTestLibrary';

const TEXT = 'A title\nThe ministry said so.\nNobody else did.';

async function openWithHighlight() {
  const library = await openTestLibrary();
  const { article } = await library.importText(TEXT);
  const { highlight: first } = await library.highlight(article, 4, 12);
  const path = (name: string) => join(library.folder, 'articles', article, name);
  /** What a text editor or a sync client does: reads a file, changes it, writes it in place. */
  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replaceAll(from, to));
  };
  return { ...library, article, first, path, edit };
}

async function evictFromMemory(library: Awaited<ReturnType<typeof openWithHighlight>>) {
  for (let count = 0; count < 20; count += 1) await library.importText(`Title ${count}\nText.`);
}

describe('highlights that another program changed', () => {
  it('are not overwritten but read again and announced, and can then be edited', async () => {
    const library = await openWithHighlight();
    const { article, path, edit, call, events, openArticle, openLibrary } = library;
    await edit(path('annotations.json'), '"tags":[]', '"tags":["theirs"]');
    await expect(library.highlight(article, 0, 3)).rejects.toMatchObject({ code: 'conflict' });
    expect(await readFile(path('annotations.json'), 'utf8')).toContain('theirs');
    expect(events.at(-1)).toMatchObject({ name: 'articleReplaced', payload: { article } });
    expect((await openLibrary()).undo).toEqual({ undo: null, redo: null });
    await library.highlight(article, 0, 3);
    const { highlights } = await openArticle(article);
    expect(highlights.map(({ tags }) => tags)).toEqual([['theirs'], []]);
    await call('history.undo', {});
    expect((await openArticle(article)).highlights).toHaveLength(1);
  });

  it('keep a note written elsewhere, even if the edit is sent again', async () => {
    const { article, first, path, edit, call, events, openArticle } = await openWithHighlight();
    const note = (text: string) => ({
      type: 'doc' as const,
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    const write = (text: string, seen: ReturnType<typeof note> | null) =>
      call('highlight.edit', {
        ...{ article, highlight: first },
        ...{ set: { note: note(text) }, seen: { note: seen } },
      });
    await write('Ours', null);
    await edit(path('annotations.json'), '"text":"Ours"', '"text":"Theirs"');
    await expect(write('Ours too', note('Ours'))).rejects.toMatchObject({ code: 'conflict' });
    const undo = { undo: null, redo: null };
    expect(events.at(-1)).toMatchObject({ name: 'articleReplaced', payload: { article, undo } });
    await expect(write('Ours too', note('Ours'))).rejects.toMatchObject({ code: 'superseded' });
    expect((await openArticle(article)).highlights).toMatchObject([{ note: note('Theirs') }]);
    await write('Ours too', note('Theirs'));
    await call('history.undo', {});
    expect((await openArticle(article)).highlights).toMatchObject([{ note: note('Theirs') }]);
  });

  it('are shown when the article is opened again', async () => {
    const { article, path, edit, openArticle, events } = await openWithHighlight();
    await edit(path('annotations.json'), '"tags":[]', '"tags":["theirs"]');
    expect((await openArticle(article)).highlights[0]?.tags).toEqual(['theirs']);
    expect(events.at(-1)?.name).toBe('articleReplaced');
  });

  it('conflict even if the article has left memory since it was shown', async () => {
    const library = await openWithHighlight();
    const { article, path, edit, highlight } = library;
    await evictFromMemory(library);
    await edit(path('article.json'), 'The ministry', 'Yesterday the ministry');
    await expect(highlight(article, 0, 3)).rejects.toMatchObject({ code: 'conflict' });
    await expect(highlight(article, 0, 9)).resolves.toBeDefined();
  });
});

describe('a text that another program changed', () => {
  it('has a version that no editor knows', async () => {
    const { article, path, edit, call, openArticle } = await openWithHighlight();
    const steps = [{ stepType: 'replace', from: 1, to: 4 }];
    await edit(path('article.json'), 'Nobody', 'Somebody');
    await expect(
      call('text.edit', { owner: article, version: 0, author: 'editor', steps }),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect((await openArticle(article)).version).toBe(1);
    await expect(
      call('text.edit', { owner: article, version: 0, author: 'editor', steps }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('keeps its highlights at the words they quote, or says that they are lost', async () => {
    const { article, path, edit, highlight, openArticle, openLibrary } = await openWithHighlight();
    await highlight(article, 22, 28);
    await edit(path('article.json'), 'The ministry', 'Yesterday the ministry');
    await edit(path('article.json'), 'Nobody', 'Somebody');
    const { highlights } = await openArticle(article);
    expect(highlights.sort(compareHighlights).map(({ anchor }) => anchor)).toMatchObject([
      { selectors: [{ exact: 'ministry' }, { start: 14, end: 22 }] },
      { selectors: [{ exact: 'Nobody' }] },
    ]);
    expect((await openLibrary()).problems).toMatchObject([
      { message: message('backend.highlightsRefitted', { count: 2, title: 'A title' }) },
    ]);
  });

  it('is gone where its folder was removed', async () => {
    const { article, path, call, events, openLibrary, highlight } = await openWithHighlight();
    await rm(path('.'), { recursive: true });
    await expect(highlight(article, 0, 3)).rejects.toMatchObject({ code: expect.any(String) });
    await expect(call('article.open', { article })).rejects.toMatchObject({ code: 'not-found' });
    expect(events.at(-1)).toMatchObject({
      name: 'articleReplaced',
      payload: { article, summary: null },
    });
    expect((await openLibrary()).articles).toEqual([]);
  });
});

describe('sources and labels that another program changed', () => {
  it('are not overwritten but announced as a change', async () => {
    const { folder, call, edit, events, openLibrary } = await openWithHighlight();
    const csl = { type: 'webpage', title: 'Ours' };
    const { source } = await call('source.create', { csl });
    await edit(join(folder, 'sources.json'), 'Ours', 'Theirs');
    await expect(call('source.create', { csl })).rejects.toMatchObject({ code: 'conflict' });
    expect(events.at(-1)).toMatchObject({
      name: 'changed',
      payload: {
        change: {
          diff: {
            added: [],
            updated: [[{ csl: { title: 'Ours' } }, { id: source, csl: { title: 'Theirs' } }]],
            removed: [],
          },
        },
      },
    });
    const { sources, undo } = await openLibrary();
    expect(sources).toMatchObject([{ csl: { title: 'Theirs' } }]);
    expect(undo.undo).toEqual(makeAction('highlight.create'));
    await call('source.create', { csl });
    expect((await openLibrary()).sources).toHaveLength(2);
  });

  it('are announced for labels and preferences too', async () => {
    const { folder, call, edit, events } = await openWithHighlight();
    await edit(join(folder, 'library.json'), 'To check', 'Theirs');
    await edit(join(folder, 'library.json'), '"textSizePx":19', '"textSizePx":22');
    await expect(call('library.editPreferences', { set: { theme: 'dark' } })).rejects.toMatchObject(
      { code: 'conflict' },
    );
    expect(events.at(-1)).toMatchObject({
      payload: {
        change: {
          diff: {
            added: [],
            updated: [
              [{ preferences: { textSizePx: 19 } }, { preferences: { textSizePx: 22 } }],
              [{ name: 'To check' }, { id: 'lbl_check', name: 'Theirs' }],
            ],
            removed: [],
          },
        },
      },
    });
  });
});

describe('what was changed while the library was closed', () => {
  async function changeWhileClosed() {
    const library = await openWithHighlight();
    await library.backend.close();
    await library.edit(library.path('article.json'), 'A title', 'Another title');
    return library;
  }
  const titles = (articles: readonly { title: string }[]) => articles.map(({ title }) => title);

  it('is found by checking all files, and announced', async () => {
    const { folder, article } = await changeWhileClosed();
    const { call, openLibrary, events } = await openTestLibrary(folder);
    expect(titles((await call('library.open', { newest: 5 })).articles)).toEqual(['A title']);
    expect(titles((await openLibrary()).articles)).toEqual(['Another title']);
    expect(events).toMatchObject([
      { name: 'changed', payload: { summaries: [{ id: article, title: 'Another title' }] } },
    ]);
  });

  it('is found when the article is opened', async () => {
    const { folder, article } = await changeWhileClosed();
    const { openArticle, openLibrary, events } = await openTestLibrary(folder);
    expect((await openArticle(article)).article.title).toBe('Another title');
    expect(titles((await openLibrary()).articles)).toEqual(['Another title']);
    expect(events).toEqual([]);
  });

  it('does not hide links from the deletion of their source', async () => {
    const { folder, article, call, first, path, backend } = await openWithHighlight();
    const { source } = await call('source.create', { csl: { type: 'book', title: 'Book' } });
    const before = await readFile(path('annotations.json'), 'utf8');
    await call('link.create', { article, highlight: first, source, relation: 'supports' });
    const linked = await readFile(path('annotations.json'), 'utf8');
    await call('history.undo', {});
    expect(await readFile(path('annotations.json'), 'utf8')).toBe(before);
    await backend.close();
    await writeFile(path('annotations.json'), linked);
    const again = await openTestLibrary(folder);
    expect(await again.call('source.delete', { source })).toEqual({ links: 1 });
    expect((await again.openArticle(article)).links).toEqual([]);
  });
});

describe('locating', () => {
  it('finds the article of a highlight, and the highlights of a source', async () => {
    const library = await openWithHighlight();
    const { article, first, call, importText } = library;
    const other = await importText('Other\nThe ministry.');
    const second = await library.highlight(other.article, 4, 12);
    const link = async (id: ArticleId, highlight: typeof first, source: string) =>
      call('link.create', { article: id, highlight, source: source as never, relation: 'context' });
    const { source } = await call('source.create', { csl: { type: 'book', title: 'Book' } });
    await link(article, first, source);
    await link(other.article, second.highlight, source);
    expect(await call('highlight.locate', { highlight: first })).toEqual({ article });
    // They come in the order of the articles' ids, which are random.
    const found = await call('source.highlights', { source });
    expect(found.toSorted((a, b) => (a.title < b.title ? -1 : 1))).toMatchObject([
      { title: 'A title', highlight: { id: first }, link: { source } },
      { title: 'Other', highlight: { id: second.highlight } },
    ]);
  });

  /** Two articles with a highlight each, opened again, on a disk that notes whose files are opened. */
  async function reopen(meanwhile: (folder: string) => Promise<void> = async () => {}) {
    const { folder, backend, article, first, importText, ...library } = await openWithHighlight();
    const { article: other } = await importText('Other\nThe ministry.');
    await library.highlight(other, 4, 12);
    await backend.close();
    await meanwhile(folder);
    const opened: unknown[] = [];
    const disk = interceptCalls(systemDisk, async ({ name, args }, proceed) => {
      const [, owner] = /articles.(art_\w+)/.exec(String(args[0])) ?? [];
      if (name === 'open' && owner) opened.push(owner);
      return proceed();
    });
    const again = await openTestLibrary(folder, { disk });
    await again.openLibrary();
    opened.length = 0;
    const locate = (highlight: string) =>
      again.call('highlight.locate', { highlight: highlight as never });
    const pathOf = (id: ArticleId) => join(folder, 'articles', id, 'annotations.json');
    return { ...again, article, other, first, opened, locate, pathOf };
  }

  it('opens no file of an article', async () => {
    const { locate, first, article, opened } = await reopen();
    expect(await locate(first)).toEqual({ article });
    expect(opened).toEqual([]);
    await expect(locate('hl_0000')).rejects.toMatchObject({ code: 'not-found' });
    expect(opened).toEqual([]);
  });

  it('finds what another program has added, and opens nothing but what it has changed', async () => {
    const { locate, first, article, opened, pathOf } = await reopen();
    const theirs = first.replace(/.{4}$/, 'zzzz');
    const before = await readFile(pathOf(article), 'utf8');
    await writeFile(pathOf(article), before.replaceAll(first, theirs));
    expect(await locate(theirs)).toEqual({ article });
    await expect(locate(first)).rejects.toMatchObject({ code: 'not-found' });
    expect(new Set(opened)).toEqual(new Set([article]));
  });

  it('finds what another program has moved to another article', async () => {
    const { locate, first, article, other, pathOf } = await reopen();
    const text = await readFile(pathOf(article), 'utf8');
    await writeFile(pathOf(other), text.replaceAll(article, other));
    await writeFile(pathOf(article), text.replaceAll(first, 'hl_gone'));
    expect(await locate(first)).toEqual({ article: other });
  });

  it.each<[string, (index: string) => string]>([
    ['lost', () => ''],
    ['cut short', (index) => index.slice(0, -10)],
    ['from before it knew highlights', (index) => index.replaceAll('"highlights":"', '"other":"')],
    ['changed by hand', (index) => index.replaceAll('"highlights":"hl_', '"highlights":"hl_z')],
  ])('finds it with an index that was %s', async (_what, spoil) => {
    const { locate, first, article } = await reopen(async (folder) => {
      const path = join(folder, '.attest/index.json');
      await writeFile(path, spoil(await readFile(path, 'utf8')));
    });
    expect(await locate(first)).toEqual({ article });
  });
});

describe('what changes while the library is watched', () => {
  async function openWatched() {
    const library = await openTestLibrary();
    const { article } = await library.importText('A title\nThe ministry said so.');
    await library.backend.watch();
    await library.openArticle(article);
    library.events.length = 0;
    const path = (name: string) => join(library.folder, 'articles', article, name);
    const heard = (name: string, payload: object) =>
      vi.waitFor(() => {
        expect(library.events).toContainEqual({ name, payload: expect.objectContaining(payload) });
      }, WAIT);
    return { ...library, article, path, heard };
  }
  const WAIT = { timeout: 30_000, interval: 20 };

  it('is announced for an open article', async () => {
    const { path, heard, article } = await openWatched();
    const text = await readFile(path('article.json'), 'utf8');
    await writeFile(path('article.json'), text.replace('ministry', 'minister'));
    await heard('articleReplaced', { article });
  });

  it('is announced for sources, labels and settings', async () => {
    const { folder, call, heard } = await openWatched();
    const { source } = await call('source.create', { csl: { type: 'book', title: 'Book' } });
    const path = join(folder, 'sources.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"Book"', '"Another"'));
    const csl = { type: 'book', title: 'Another' };
    await heard('changed', {
      change: {
        action: null,
        isUndoable: false,
        diff: {
          added: [],
          updated: [
            [expect.objectContaining({ id: source }), expect.objectContaining({ id: source, csl })],
          ],
          removed: [],
        },
        edits: [],
      },
    });
  });

  it('is announced for new articles, even if their files come late, and for those that go', async () => {
    const { folder, article, path, heard } = await openWatched();
    const copy = join(folder, 'articles', 'art_copy');
    await mkdir(copy);
    const settings = join(folder, 'library.json');
    const text = await readFile(settings, 'utf8');
    await writeFile(settings, text.replace('"theme":"system"', '"theme":"dark"'));
    await heard('changed', { summaries: [] });
    await cp(path('article.json'), join(copy, 'article.json'));
    await heard('changed', { summaries: [expect.objectContaining({ title: 'A title' })] });
    await rm(join(folder, 'articles', article), { recursive: true });
    await heard('articleReplaced', { article, summary: null });
    await heard('problem', { file: `articles/${article}` });
  });

  it('is not announced where Attest itself wrote it', async () => {
    const { highlight, article, events, heard, folder } = await openWatched();
    await highlight(article, 0, 3);
    await writeFile(join(folder, 'library.json'), '{}');
    await heard('problem', { file: 'library.json' });
    expect(events.map(({ name }) => name)).not.toContain('articleReplaced');
  });

  it('is announced where the library itself is gone', async () => {
    const { folder, heard } = await openWatched();
    await rename(folder, `${folder}-away`);
    await heard('problem', { message: message('storage.folderGone', { path: folder }) });
    await rename(`${folder}-away`, folder);
  });
});
