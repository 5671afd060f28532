import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportArticle } from '../../shared/export/exportArticle';
import { commands } from '../../shared/library/commands';
import { type Dice, planAction } from '../../shared/library/testing/planAction';
import type { ArticleId } from '../../shared/model/ids';
import { english } from '../../shared/words/loadWords';
import { everyAction } from '../testing/everyAction';
import {
  FIELD,
  makeNewerLibrary,
  makeValue,
  type NewerLibrary,
  type Reopened,
  reopen,
} from '../testing/makeNewerLibrary';
import { mirrorLibrary } from '../testing/mirrorLibrary';
import { openTestLibrary } from '../testing/openTestLibrary';
import { bytesOf } from '../testing/openWithHighlights';
import { collectUnknown, plantUnknown } from '../testing/plantUnknown';

/** The places whose field is gone, though the object is still there. */
async function findMissing({ folder, planted }: NewerLibrary): Promise<string[]> {
  const found = new Map<string, unknown>();
  for (const { place, value } of await collectUnknown(folder, FIELD)) {
    const origin = (value as { place: string }).place;
    if (isSamePlace(place, origin)) found.set(origin, value);
  }
  for (const [place, value] of found) expect(value).toEqual(makeValue(place));
  return planted.filter((place) => !found.has(place));
}

/** In an edited text, the numbers of blocks and their content change. */
function isSamePlace(place: string, origin: string): boolean {
  const [outside, inside] = splitAtDocument(place);
  const [outsideBefore, insideBefore] = splitAtDocument(origin);
  return outside === outsideBefore && inside === insideBefore;
}

function splitAtDocument(place: string): [outside: string, kind: string | undefined] {
  const [outside = '', inside] = place.split(/\/(?=document|note)/);
  return [outside, inside?.split('/').at(-1)?.replace(/\d+/, '*')];
}

function expectOnly(missing: string[], expected: RegExp[]) {
  expect(missing.filter((place) => !expected.some((one) => one.test(place)))).toEqual([]);
}

describe('fields written by a newer version of Attest', () => {
  test.each(everyAction)(
    'outlive $title, its undo and its redo, and the next start',
    async (action) => {
      const made = await makeNewerLibrary();
      const library = await reopen(made);
      const { call, backend } = library;
      const { gone = () => [], rewritten = [] } = action;
      const expected = [...gone(made), ...rewritten];
      await action.act(library);
      const missing = await findMissing(made);
      expectOnly(missing, expected);
      for (const one of gone(made)) expect(missing.some((place) => one.test(place))).toBe(true);
      await call('history.undo', {});
      expectOnly(await findMissing(made), rewritten);
      await call('history.redo', {});
      expectOnly(await findMissing(made), expected);
      await backend.close();

      const again = await reopen(made);
      await saveAll(again, made.article);
      expectOnly(await findMissing(made), expected);
      await again.backend.close();
      const index = await readFile(join(made.folder, '.attest/index.json'), 'utf8');
      expect(index).not.toContain(FIELD);
    },
  );

  it('are tried with every command', () => {
    // A text is replaced by an update and by restoring.
    const names = Object.keys(commands).filter((name) => name !== 'text.replace');
    const isTried = (name: string) => everyAction.some(({ title }) => title.startsWith(name));
    expect(names.filter((name) => !isTried(name))).toEqual([]);
  });

  it('come back when everything is undone, whatever was done', async () => {
    const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(99), fc.nat(999), fc.nat(999), fc.nat(999));
    await fc.assert(
      fc.asyncProperty(fc.array(dice, { minLength: 3, maxLength: 12 }), async (game) => {
        const made = await makeNewerLibrary();
        const library = await reopen(made);
        const mirror = await mirrorLibrary(library);
        for (const throwOfDice of game) {
          const action = planAction(await mirror(), throwOfDice);
          if (action) await library.call<string>(action.name, action.args);
        }
        while ((await library.call('history.undo', {})).action);
        const missing = await findMissing(made);
        // Runs of text are different once they have been edited.
        expectOnly(missing, [/article\.json\/document\/.*content\/\d+(\/attrs)?$/]);
        await library.backend.close();
      }),
      { numRuns: 15 },
    );
  });

  it('of a text go with it into its revision, and come back when that is restored', async () => {
    const made = await makeNewerLibrary();
    const library = await reopen(made);
    const { call, article, folder } = library;
    const inText = made.planted.filter((place) => place.includes('article.json/document'));
    await call('article.update', { job: 'job', article, name: 'n', bytes: bytesOf('T\nOther.') });
    const kept = await collectUnknown(join(folder, 'articles', article, 'revisions'), FIELD);
    const origins = kept.map(({ value }) => (value as { place: string }).place);
    expect(origins).toEqual(expect.arrayContaining(inText));
    await call('article.restore', { job: 'job', article, revision: 2 });
    const missing = await findMissing(made);
    expect(missing.filter((place) => place.includes('article.json/'))).toEqual([]);
  });

  it('survive a text changed by another program, after which highlights are found again', async () => {
    const made = await makeNewerLibrary();
    const path = join(made.folder, 'articles', made.article, 'article.json');
    const file = JSON.parse(await readFile(path, 'utf8'));
    file.document.content.unshift({ type: 'paragraph', content: [{ type: 'text', text: 'New' }] });
    await writeFile(path, JSON.stringify(file));
    const library = await reopen(made);
    await saveAll(library, made.article);
    expect((await library.openLibrary()).problems).toHaveLength(1);
    expectOnly(await findMissing(made), []);
  });

  test.each<[string, (made: Reopened) => Promise<unknown>]>([
    ['the library', ({ call }) => call('library.editPreferences', { set: { theme: 'dark' } })],
    ['a source', ({ call, source }) => call('source.edit', { source, set: { note: 'New' } })],
    ['an article', ({ call, article }) => call('article.trash', { article, isTrashed: true })],
  ])(
    'are not overwritten where another program has changed nothing but them: %s',
    async (_name, edit) => {
      const made = await makeNewerLibrary();
      const library = await reopen(made);
      await library.openLibrary();
      await library.openArticle(made.article);
      const changed = (place: string) => ({ place, theirs: true });
      await plantUnknown(made.folder, FIELD, changed);
      await expect(edit(library)).rejects.toMatchObject({ code: 'conflict' });
      await edit(library);
      const found = await collectUnknown(made.folder, FIELD);
      expect(found.map(({ value }) => value)).toEqual(found.map(({ place }) => changed(place)));
      expect(found.length).toBe(made.planted.length);
    },
  );

  it.each(['markdown', 'html', 'jsonld', 'json'] as const)(
    'do not go into an export: %s',
    async (format) => {
      const { folder, article } = await makeNewerLibrary();
      const library = await openTestLibrary(folder, {
        exportArticle: (content, to, _language, cite) => exportArticle(content, to, english, cite),
      });
      const { content } = await library.call('article.export', {
        article,
        to: format,
        language: 'en',
      });
      expect(withoutForeign(content, format)).not.toContain(FIELD);
    },
  );
});

/** Other formats, CSL and notes, go into the JSON export whole. */
function withoutForeign(content: string, format: string): string {
  if (format !== 'json') return content;
  return JSON.stringify(JSON.parse(content), (key, value) =>
    key === 'csl' || key === 'note' ? null : value,
  );
}

describe('fields that come with a command', () => {
  it('don’t get into records', async () => {
    const made = await makeNewerLibrary();
    const { call, article, paid, source, folder } = await reopen(made);
    const smuggled = { smuggled: true };
    const details = { title: 'N', byline: '', publisher: '', published: '', url: '', language: '' };
    const calls: [name: string, args: object][] = [
      ['label.edit', { label: 'lbl_check', set: { name: 'N' } }],
      ['library.editPreferences', { set: { theme: 'dark' } }],
      ['article.editDetails', { article, set: details }],
      ['highlight.edit', { article, highlight: paid, set: { tags: ['n'] } }],
      ['highlight.move', { article, highlight: paid, range: { start: 0, end: 5 } }],
      ['highlight.create', { article, range: { start: 0, end: 5 }, label: 'lbl_check' }],
      ['link.edit', { article, link: made.link, set: { locator: 'n' } }],
      ['link.create', { article, highlight: paid, source, relation: 'origin' }],
      ['source.edit', { source, set: { note: 'n' } }],
    ];
    for (const [name, args] of calls) {
      const everywhere = Object.entries(args).map(([key, value]) => [
        key,
        typeof value === 'object' ? { ...value, ...smuggled } : value,
      ]);
      await call<string>(name, { ...Object.fromEntries(everywhere), ...smuggled });
    }
    expect(await collectUnknown(folder, 'smuggled')).toEqual([]);
  });
});

describe('fields with names that mean something to JavaScript', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'toJSON'])(
    '%s does no harm',
    async (name) => {
      const made = await makeNewerLibrary(name, () => ({
        polluted: true,
        id: 'x',
        trashedAt: 'x',
      }));
      const library = await reopen(made);
      const { library: own, labels, sources } = await library.openLibrary();
      const { document: _text, ...records } = await library.openArticle(made.article);
      expectOwnPrototypes({ own, labels, sources, records });
      for (const { act } of everyAction) {
        await act(library);
        await library.call('history.undo', {});
      }
      await library.backend.close();
      const again = await reopen(made);
      const { problems, articles } = await again.openLibrary();
      expect(problems).toEqual([]);
      expect(articles.map(({ id }) => id)).toContain(made.article);
      const { article } = await again.openArticle(made.article);
      expect(article).toMatchObject({ id: made.article, trashedAt: null });
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

/** No object within has such a field as its prototype. */
function expectOwnPrototypes(value: unknown) {
  if (typeof value !== 'object' || value === null) return;
  expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
  for (const inner of Object.values(value)) expectOwnPrototypes(inner);
}

/** Makes every file be written again. */
async function saveAll({ call, highlight }: Reopened, article: ArticleId) {
  await call('library.editPreferences', { set: { textSizePx: 22 } });
  await call('source.create', { csl: { type: 'book', title: 'One more' } });
  await highlight(article, 0, 3);
  await call('article.trash', { article, isTrashed: false });
}
