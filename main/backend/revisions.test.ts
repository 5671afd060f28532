import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import type { ArticleId, HighlightId } from '../../shared/model/ids';
import type { BackendParts } from '../backend';
import { openTestLibrary } from '../testing/openTestLibrary';
import { parseFiles, readFolder } from '../testing/readFolder';
import { createTextWork } from '../texts/createTextWork';
import type { TextWork } from '../texts/TextWork';

const TITLE = 'Six million for a prison';
const FIRST = 'The ministry paid 6 million dollars to the prison, it said on Tuesday.';
const SECOND = 'Nobody else in the whole country paid anything, as far as was known then.';
const THIRD = 'A spokesman of the government said that the matter was closed for good.';

const text = (...paragraphs: string[]) => [TITLE, ...paragraphs].join('\n');
const bytesOf = (content: string) => new TextEncoder().encode(content);

/** An article with a highlight on each of these: an amount, a sentence, some words of the last paragraph. */
async function openWithHighlights(parts: Partial<BackendParts> = {}) {
  const library = await openTestLibrary(undefined, parts);
  const { article } = await library.importText(text(FIRST, SECOND, THIRD));
  const canonical = [FIRST, SECOND, THIRD].join('\n');
  const mark = async (words: string) => {
    const start = canonical.indexOf(words);
    return (await library.highlight(article, start, start + words.length)).highlight;
  };
  const amount = await mark('paid 6 million dollars');
  const sentence = await mark(SECOND);
  const closed = await mark('the matter was closed');
  const update = (content: string, name = 'second.txt') =>
    library.call('article.update', { job: 'job', article, name, bytes: bytesOf(content) });
  const restore = (revision: number) =>
    library.call('article.restore', { job: 'job', article, revision });
  const textOf = async (revision?: number) => {
    const { document } = revision
      ? await library.call('revision.open', { article, revision })
      : await library.openArticle(article);
    return readArticleText(parseDocument(articleDocumentSchema, document)).text;
  };
  const highlightOf = async (id: HighlightId) => {
    const { highlights } = await library.openArticle(article);
    const highlight = highlights.find((one) => one.id === id);
    if (!highlight) throw new Error(`There is no ${id}.`);
    return highlight;
  };
  const type = async (words: string) => {
    const { version } = await library.openArticle(article);
    const slice = { content: [{ type: 'text', text: words }] };
    const steps = [{ stepType: 'replace', from: 1, to: 1, slice }];
    return library.call('article.editText', { article, version, author: 'editor', steps });
  };
  return {
    ...library,
    ...{ article, amount, sentence, closed, update, restore, textOf, highlightOf, type },
  };
}

const CHANGED = FIRST.replace('6 million', '8 million');

describe('an update', () => {
  it('that is refused when it is saved leaves its bytes nowhere, and can be done again', async () => {
    const { update, folder, article, textOf } = await openWithHighlights();
    const inTheWay = join(folder, 'articles', article, 'revisions');
    await writeFile(inTheWay, '');
    await expect(update(text(CHANGED, SECOND, THIRD))).rejects.toMatchObject({ code: 'storage' });
    expect(await readdir(join(folder, 'attachments'))).toHaveLength(1);
    await rm(inTheWay);
    await update(text(CHANGED, SECOND, THIRD));
    expect(await textOf()).toContain('8 million');
    expect(await readdir(join(folder, 'attachments'))).toHaveLength(2);
  });

  it('is a revision, and says what became of every highlight', async () => {
    const library = await openWithHighlights();
    const { article, amount, sentence, closed, update, textOf, call, openArticle } = library;
    const next = text('A paragraph that was put before all the others.', CHANGED, THIRD);
    const result = await update(next);
    const canonical = next.slice(TITLE.length + 1);
    expect(await textOf()).toBe(canonical);
    const at = (words: string) => {
      const start = canonical.indexOf(words);
      return { start, end: start + words.length };
    };
    expect(result).toEqual({
      revision: 2,
      same: 1,
      moved: 0,
      changed: 1,
      lost: 1,
      highlights: [
        {
          highlight: amount,
          state: 'changed',
          confidence: expect.any(Number),
          ...at('paid 8 million dollars'),
        },
        {
          highlight: sentence,
          state: 'lost',
          confidence: expect.any(Number),
          start: null,
          end: null,
        },
        { highlight: closed, state: 'same', confidence: 1, ...at('the matter was closed') },
      ],
    });
    const { revisions, revision } = (await openArticle(article)).article;
    expect(revision).toBe(2);
    expect(revisions).toMatchObject([
      { number: 1, origin: 'import', name: 'text.txt', restored: null },
      { number: 2, origin: 'update', name: 'second.txt', restored: null },
    ]);
    expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('leaves changed and lost highlights to be looked at, with the words that were known', async () => {
    const { amount, sentence, closed, update, highlightOf } = await openWithHighlights();
    await update(text(CHANGED, THIRD));
    expect(await highlightOf(amount)).toMatchObject({
      anchor: { quote: { exact: 'paid 8 million dollars' } },
      review: { revision: 2, state: 'changed', before: { exact: 'paid 6 million dollars' } },
    });
    expect(await highlightOf(sentence)).toMatchObject({
      anchor: { quote: { exact: SECOND }, position: null },
      review: { revision: 2, state: 'lost', before: { exact: SECOND } },
    });
    expect(await highlightOf(closed)).toMatchObject({ review: null });
  });

  it('keeps the earlier text, its bytes and the new ones', async () => {
    const { folder, article, update, textOf, openArticle, call } = await openWithHighlights();
    const first = (await openArticle(article)).article.original;
    await update(text(CHANGED));
    const { original } = (await openArticle(article)).article;
    expect(original).toMatchObject({ name: 'second.txt' });
    expect(await readdir(join(folder, 'attachments'))).toHaveLength(2);
    expect(await textOf(1)).toBe([FIRST, SECOND, THIRD].join('\n'));
    expect(await textOf(2)).toBe(CHANGED);
    const path = join(folder, 'articles', article, 'revisions/1.json');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      schemaVersion: 1,
      article,
      revision: { number: 1, origin: 'import' },
      original: first,
    });
    await expect(call('revision.open', { article, revision: 3 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('keeps what is known of the article, and takes what is not', async () => {
    const { article, call, openArticle, update } = await openWithHighlights();
    const details = {
      title: 'Mine',
      byline: '',
      publisher: '',
      published: '',
      url: '',
      language: '',
    };
    await call('article.editDetails', { article, details });
    await update(text(CHANGED));
    expect((await openArticle(article)).article).toMatchObject({ title: 'Mine', language: 'en' });
  });

  it('is one step of undo, which takes back everything, and can be done again', async () => {
    const { folder, update, call } = await openWithHighlights();
    const before = parseFiles(await readFolder(folder));
    await update(text(CHANGED, THIRD));
    const after = parseFiles(await readFolder(folder));
    expect(await call('history.undo', {})).toEqual({ title: 'Update text' });
    expect(parseFiles(await readFolder(folder))).toEqual(before);
    expect(await call('history.redo', {})).toEqual({ title: 'Update text' });
    expect(parseFiles(await readFolder(folder))).toEqual(after);
    expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('with the text that the article has is refused, and nothing is changed', async () => {
    const { folder, update } = await openWithHighlights();
    const before = await readFolder(folder);
    await expect(update(text(FIRST, SECOND, THIRD))).rejects.toMatchObject({ code: 'unchanged' });
    expect(await readFolder(folder)).toEqual(before);
  });

  it('tells its steps', async () => {
    const { update, events } = await openWithHighlights();
    const told = events.length;
    await update(text(CHANGED));
    const names = events.slice(told);
    expect(names.map(({ name, payload }) => ('step' in payload ? payload.step : name))).toEqual([
      'reading',
      'matching',
      'saving',
      'changed',
    ]);
  });

  it('of an article that is not there is refused', async () => {
    const { call } = await openTestLibrary();
    const request = {
      job: 'job',
      article: 'art_0000' as const,
      name: 'a.txt',
      bytes: bytesOf('A\nB'),
    };
    await expect(call('article.update', request)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('after another waits for what was left of it: the words that were known stay those', async () => {
    const { amount, sentence, update, highlightOf } = await openWithHighlights();
    await update(text(CHANGED, SECOND));
    await update(text(FIRST.replace('6 million', '9 million')));
    expect(await highlightOf(amount)).toMatchObject({
      anchor: { quote: { exact: 'paid 9 million dollars' } },
      review: { revision: 3, before: { exact: 'paid 6 million dollars' } },
    });
    await update(text(FIRST, THIRD, SECOND));
    expect(await highlightOf(amount)).toMatchObject({ review: null });
    // A text that is gone and comes back brings its highlights back.
    expect(await highlightOf(sentence)).toMatchObject({
      anchor: { quote: { exact: SECOND }, position: { start: expect.any(Number) } },
      review: null,
    });
  });
});

/** Text work that lets something happen while highlights are followed. */
function makeInterruptedWork(): {
  texts: TextWork;
  meanwhile: (action: () => Promise<unknown>) => void;
} {
  const own = createTextWork({ inline: true });
  let next: (() => Promise<unknown>) | null = null;
  return {
    texts: {
      ...own,
      async follow(move, signal) {
        const action = next;
        next = null;
        await action?.();
        return own.follow(move, signal);
      },
    },
    meanwhile: (action) => {
      next = action;
    },
  };
}

describe('an update under way', () => {
  it('does not hold up changes, and goes on from what was typed meanwhile', async () => {
    const { texts, meanwhile } = makeInterruptedWork();
    const { update, type, textOf, highlightOf, amount } = await openWithHighlights({ texts });
    meanwhile(() => type('Well. '));
    const result = await update(text(CHANGED, SECOND, THIRD));
    // What was typed meanwhile is a revision of its own.
    expect(result).toMatchObject({ revision: 3, changed: 1, same: 2 });
    expect(await textOf(2)).toBe([`Well. ${FIRST}`, SECOND, THIRD].join('\n'));
    expect((await highlightOf(amount)).anchor.quote.exact).toBe('paid 8 million dollars');
  });

  it('knows highlights that were made meanwhile', async () => {
    const { texts, meanwhile } = makeInterruptedWork();
    const { update, highlight, article } = await openWithHighlights({ texts });
    meanwhile(() => highlight(article, 4, 12));
    expect((await update(text(CHANGED, SECOND, THIRD))).highlights).toHaveLength(4);
  });

  it('can be cancelled, and then nothing is changed', async () => {
    const { texts, meanwhile } = makeInterruptedWork();
    const { update, call, folder } = await openWithHighlights({ texts });
    const before = parseFiles(await readFolder(folder));
    meanwhile(() => call('import.cancel', { job: 'job' }));
    await expect(update(text(CHANGED))).rejects.toMatchObject({ code: 'cancelled' });
    expect(parseFiles(await readFolder(folder))).toEqual(before);
  });
});

describe('a session of corrections', () => {
  it('is one revision, until half an hour has gone by', async () => {
    let now = Date.UTC(2026, 0, 1);
    const clock = { now: () => new Date(now).toISOString() };
    const { type, openArticle, article, textOf } = await openWithHighlights({ clock });
    const numberAfter = async (minutes: number) => {
      now += minutes * 60_000;
      await type('x');
      return (await openArticle(article)).article.revision;
    };
    expect([await numberAfter(1), await numberAfter(29), await numberAfter(29)]).toEqual([2, 2, 2]);
    expect(await numberAfter(30)).toBe(3);
    expect(await textOf(2)).toMatch(/^xxxThe/);
    expect((await openArticle(article)).article.revisions.map(({ origin }) => origin)).toEqual([
      'import',
      'correction',
      'correction',
    ]);
  });

  it('that is undone and begun anew takes the number once more', async () => {
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
  it('makes its text the present one, as a new revision, and highlights find their words again', async () => {
    const library = await openWithHighlights();
    const { article, update, restore, textOf, openArticle, highlightOf, amount, sentence } =
      library;
    const first = (await openArticle(article)).article.original;
    await update(text(CHANGED, THIRD));
    expect(await restore(1)).toMatchObject({ revision: 3, changed: 0, lost: 0 });
    expect(await textOf()).toBe([FIRST, SECOND, THIRD].join('\n'));
    const opened = (await openArticle(article)).article;
    expect(opened.original).toEqual(first);
    expect(opened.revisions.at(-1)).toMatchObject({ number: 3, origin: 'restore', restored: 1 });
    for (const id of [amount, sentence]) {
      expect(await highlightOf(id)).toMatchObject({ review: null, anchor: { position: {} } });
    }
  });

  it('can be undone', async () => {
    const { update, restore, textOf, call } = await openWithHighlights();
    await update(text(CHANGED));
    await restore(1);
    expect(await call('history.undo', {})).toEqual({ title: 'Restore revision' });
    expect(await textOf()).toBe(CHANGED);
  });

  test.each([
    ['that there is not', 7, 'not-found'],
    ['that is the present one', 1, 'unchanged'],
  ])('is refused for one %s', async (_name, revision, code) => {
    const { restore } = await openWithHighlights();
    await expect(restore(revision)).rejects.toMatchObject({ code });
  });
});

describe('revisions', () => {
  it('are listed with the words of each', async () => {
    const { article, update, call, folder } = await openWithHighlights();
    await update(text('Three words only.'));
    const list = () => call('revision.list', { article });
    expect(await list()).toMatchObject([
      { number: 1, origin: 'import', name: 'text.txt' },
      { number: 2, origin: 'update', name: 'second.txt', words: 3 },
    ]);
    expect((await list())[0]?.words).toBeGreaterThan(30);
    await rm(join(folder, 'articles', article, 'revisions/1.json'));
    expect((await list()).map(({ words }) => words)).toEqual([null, 3]);
  });

  it('are compared block by block, in both directions', async () => {
    const { article, update, call } = await openWithHighlights();
    await update(text(CHANGED, SECOND, THIRD));
    const compare = async (from: number, to: number) =>
      (await call('revision.compare', { article, from, to })).blocks;
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
  const damages: [string, (path: string) => Promise<unknown>, RegExp][] = [
    ['is missing', (path) => rm(path), /revision 1 .* missing/],
    ['can’t be read', (path) => writeFile(path, '{'), /can’t be read/],
    [
      'is of another revision',
      async (path) =>
        writeFile(path, (await readFile(path, 'utf8')).replace('"number":1', '"number":5')),
      /revision 5/,
    ],
    [
      'has lost its original',
      async (path) =>
        writeFile(path, (await readFile(path, 'utf8')).replace(/[0-9a-f]{64}/, 'a'.repeat(64))),
      /original .* missing/,
    ],
  ];
  test.each(damages)(
    'says that the text of an earlier revision %s',
    async (_name, damage, message) => {
      const { article, update, call, folder } = await openWithHighlights();
      await update(text(CHANGED));
      await damage(join(folder, 'articles', article, 'revisions/1.json'));
      const { ok, problems } = await call('library.check', {});
      expect(ok).toBe(false);
      expect(problems).toEqual([
        {
          file: `articles/${article}/revisions/1.json`,
          message: expect.stringMatching(message),
          remedy: expect.any(String),
        },
      ]);
    },
  );
});

describe('what is to be looked at', () => {
  async function openReviewed() {
    const library = await openWithHighlights();
    await library.update(text(CHANGED, THIRD));
    const { article, call } = library;
    const accept = (...highlights: HighlightId[]) =>
      call('highlight.accept', { article, highlights });
    const detach = (highlight: HighlightId) => call('highlight.detach', { article, highlight });
    return { ...library, accept, detach };
  }

  it('is accepted, several at once, as one step of undo', async () => {
    const { accept, amount, sentence, closed, highlightOf, call } = await openReviewed();
    expect(await accept(amount, sentence, closed)).toEqual({ accepted: 2 });
    expect(await highlightOf(amount)).toMatchObject({
      review: null,
      anchor: { quote: { exact: 'paid 8 million dollars' } },
    });
    expect(await highlightOf(sentence)).toMatchObject({ review: null, anchor: { position: null } });
    expect(await accept(amount)).toEqual({ accepted: 0 });
    expect(await call('history.undo', {})).toEqual({ title: 'Accept passages' });
    expect(await highlightOf(amount)).toMatchObject({ review: { state: 'changed' } });
    expect(await highlightOf(sentence)).toMatchObject({ review: { state: 'lost' } });
  });

  it('is detached, and then lost with the words that were known', async () => {
    const { detach, amount, highlightOf, call } = await openReviewed();
    await detach(amount);
    expect(await highlightOf(amount)).toMatchObject({
      review: null,
      anchor: { quote: { exact: 'paid 6 million dollars' }, position: null },
    });
    expect(await call('history.undo', {})).toEqual({ title: 'Detach highlight' });
    expect(await highlightOf(amount)).toMatchObject({ review: { state: 'changed' } });
  });

  it('is settled by giving the highlight another passage, also one that was lost', async () => {
    const { article, call, sentence, highlightOf } = await openReviewed();
    await call('highlight.move', { article, highlight: sentence, range: { start: 0, end: 12 } });
    expect(await highlightOf(sentence)).toMatchObject({
      review: null,
      anchor: { quote: { exact: 'The ministry' }, position: { start: 0, end: 12 } },
    });
  });
});

describe('the title of a newer version', () => {
  test.each([
    ['that is still the title', TITLE],
    ['that was reworded', 'Eight million for a prison'],
  ])('is not taken for a part of the text: one %s', async (_name, title) => {
    const { createImporter } = await import('../import/createImporter');
    const importer = createImporter({ inline: true });
    const library = await openWithHighlights({ importer });
    const content = [title, CHANGED, SECOND, THIRD].join('\n\n');
    await library.update(content);
    expect(await library.textOf()).toBe([CHANGED, SECOND, THIRD].join('\n'));
  });

  it('stays in the text where the present one begins with it', async () => {
    const { createImporter } = await import('../import/createImporter');
    const importer = createImporter({ inline: true });
    const { call, openArticle } = await openTestLibrary(undefined, { importer });
    const bytes = bytesOf([TITLE, FIRST, SECOND].join('\n\n'));
    const given = { job: 'job', name: 'a.txt', bytes, title: 'What was paid for it' };
    const { article }: { article: ArticleId } = await call('article.import', given);
    const next = bytesOf(['Eight million for a prison', CHANGED, SECOND].join('\n\n'));
    await call('article.update', { job: 'job', article, name: 'b.txt', bytes: next });
    const { document } = await openArticle(article);
    expect(readArticleText(parseDocument(articleDocumentSchema, document)).blocks[0]?.text).toBe(
      'Eight million for a prison',
    );
  });
});
