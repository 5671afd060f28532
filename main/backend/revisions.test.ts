import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeAction } from '../../shared/library/action';
import { message } from '../../shared/words/message';
import { openTestLibrary } from '../testing/openTestLibrary';
import {
  CHANGED,
  FIRST,
  openWithHighlights,
  SECOND,
  THIRD,
  text,
} from '../testing/openWithHighlights';

describe('a session of corrections', () => {
  it('is one revision, until half an hour has passed', async () => {
    let now = Date.UTC(2026, 0, 1);
    const clock = { now: () => new Date(now).toISOString() };
    const { type, openArticle, article, textOf } = await openWithHighlights({ clock });
    const numberAfter = async (minutes: number) => {
      now += minutes * 60_000;
      await type('x');
      return (await openArticle(article)).text.revision;
    };
    expect([await numberAfter(1), await numberAfter(29), await numberAfter(29)]).toEqual([2, 2, 2]);
    expect(await numberAfter(30)).toBe(3);
    expect(await textOf(2)).toMatch(/^xxxThe/);
    expect((await openArticle(article)).text.revisions.map(({ origin }) => origin)).toEqual([
      'import',
      'correction',
      'correction',
    ]);
  });

  it('that is undone and begun again reuses the number', async () => {
    const { type, call, update, textOf } = await openWithHighlights();
    await type('x');
    await update(text(CHANGED));
    await call('history.undo', {});
    await type('y');
    await update(text(CHANGED, SECOND));
    expect(await textOf(2)).toMatch(/^yxThe/);
    expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
  });
});

describe('restoring a revision', () => {
  it('makes its text the current one, as a new revision, and highlights find their words again', async () => {
    const library = await openWithHighlights();
    const { article, update, restore, textOf, openArticle, highlightOf, amount, sentence } =
      library;
    const first = (await openArticle(article)).text.original;
    await update(text(CHANGED, THIRD));
    expect(await restore(1)).toMatchObject({ revision: 3, changed: 0, lost: 0 });
    expect(await textOf()).toBe([FIRST, SECOND, THIRD].join('\n'));
    const opened = (await openArticle(article)).text;
    expect(opened.original).toEqual(first);
    expect(opened.revisions.at(-1)).toMatchObject({ number: 3, origin: 'restore', restored: 1 });
    for (const id of [amount, sentence]) {
      expect(await highlightOf(id)).toMatchObject({
        review: null,
        anchor: { selectors: [{ type: 'quote' }, { type: 'position' }] },
      });
    }
  });

  it('can be undone', async () => {
    const { update, restore, textOf, call } = await openWithHighlights();
    await update(text(CHANGED));
    await restore(1);
    expect(await call('history.undo', {})).toEqual({ action: makeAction('text.restore') });
    expect(await textOf()).toBe(CHANGED);
  });

  test.each([
    ['that doesn’t exist', 7, 'not-found'],
    ['that is the current one', 1, 'unchanged'],
  ])('is refused for one %s', async (_name, revision, code) => {
    const { restore } = await openWithHighlights();
    await expect(restore(revision)).rejects.toMatchObject({ code });
  });
});

describe('revisions', () => {
  it('are listed with their word counts', async () => {
    const { article, update, call, folder, backend } = await openWithHighlights();
    await update(text('Three words only.'));
    const list = () => call('revision.list', { owner: article });
    expect(await list()).toMatchObject([
      { number: 1, origin: 'import', name: 'text.txt' },
      { number: 2, origin: 'update', name: 'second.txt', words: 3 },
    ]);
    expect((await list())[0]?.words).toBeGreaterThan(30);
    await rm(join(folder, 'articles', article, 'revisions/1.json'));
    await backend.close();
    const again = await openTestLibrary(folder);
    const listed = await again.call('revision.list', { owner: article });
    expect(listed.map(({ words }) => words)).toEqual([null, 3]);
  });

  it('are counted in characters where their readers do, earlier ones too', async () => {
    const { article, update, call } = await openWithHighlights();
    for (const chinese of ['人工智能迈上新台阶。', '人工智能。']) await update(text(chinese));
    const listed = await call('revision.list', { owner: article });
    expect(listed.map(({ characters }) => characters)).toEqual([null, 10, 5]);
  });

  it('are compared block by block, in both directions', async () => {
    const { article, update, call } = await openWithHighlights();
    await update(text(CHANGED, SECOND, THIRD));
    const compare = async (from: number, to: number) =>
      (await call('revision.compare', { owner: article, from, to })).blocks;
    const runs = (from: string, to: string) => [
      { kind: 'same', text: 'The ministry paid ' },
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
      { kind: 'same', text: expect.stringMatching(/^ million/) },
    ];
    expect(await compare(1, 2)).toMatchObject([
      { kind: 'changed', runs: runs('6', '8') },
      { kind: 'same' },
      { kind: 'same' },
    ]);
    expect((await compare(2, 1))[0]).toMatchObject({ kind: 'changed', runs: runs('8', '6') });
  });
});

describe('a check of the library', () => {
  const damages: [string, (path: string) => Promise<unknown>, object][] = [
    ['is missing', (path) => rm(path), message('checks.revisionMissing', { revision: 1 })],
    ['can’t be read', (path) => writeFile(path, '{'), { id: 'storage.unreadable' }],
    [
      'is of another revision',
      async (path) =>
        writeFile(path, (await readFile(path, 'utf8')).replace('"number":1', '"number":5')),
      { id: 'checks.otherRevision', values: { revision: 5 } },
    ],
    [
      'has lost its original',
      async (path) =>
        writeFile(path, (await readFile(path, 'utf8')).replace(/[0-9a-f]{64}/, 'a'.repeat(64))),
      { id: 'checks.originalMissing' },
    ],
  ];
  test.each(damages)(
    'says that the text of an earlier revision %s',
    async (_name, damage, finding) => {
      const { article, update, call, folder } = await openWithHighlights();
      await update(text(CHANGED));
      await damage(join(folder, 'articles', article, 'revisions/1.json'));
      const { ok, problems } = await call('library.check', {});
      expect(ok).toBe(false);
      const file = `articles/${article}/revisions/1.json`;
      expect(problems).toMatchObject([{ file, message: finding }]);
    },
  );
});
