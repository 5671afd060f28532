import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { makeAction } from '../../shared/library/action';
import { schemaVersion } from '../../shared/migrations/migrations';
import { quoteOf } from '../../shared/model/anchor';
import type { ArticleId } from '../../shared/model/ids';
import { openTestLibrary } from '../testing/openTestLibrary';
import {
  bytesOf,
  CHANGED,
  FIRST,
  openWithHighlights,
  SECOND,
  THIRD,
  TITLE,
  text,
} from '../testing/openWithHighlights';
import { parseFiles, readFolder } from '../testing/readFolder';
import { createTextWork, type TextWork } from '../texts/TextWork';

describe('an update', () => {
  it('that is refused when it is saved leaves no bytes, and can be repeated', async () => {
    const { update, folder, article, textOf } = await openWithHighlights();
    const inTheWay = join(folder, 'articles', article, 'revisions');
    await writeFile(inTheWay, '');
    await expect(update(text(CHANGED, SECOND, THIRD))).rejects.toMatchObject({ code: 'unsafe' });
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
    const { revisions, revision } = (await openArticle(article)).text;
    expect(revision).toBe(2);
    expect(revisions).toMatchObject([
      { number: 1, origin: 'import', name: 'text.txt', restored: null },
      { number: 2, origin: 'update', name: 'second.txt', restored: null },
    ]);
    expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('leaves changed and lost highlights for review, with their last known words', async () => {
    const { amount, sentence, closed, update, highlightOf } = await openWithHighlights();
    await update(text(CHANGED, THIRD));
    expect(await highlightOf(amount)).toMatchObject({
      anchor: { selectors: [{ exact: 'paid 8 million dollars' }, { type: 'position' }] },
      review: { revision: 2, state: 'changed', before: { exact: 'paid 6 million dollars' } },
    });
    expect(await highlightOf(sentence)).toMatchObject({
      anchor: { selectors: [{ exact: SECOND }] },
      review: { revision: 2, state: 'lost', before: { exact: SECOND } },
    });
    expect(await highlightOf(closed)).toMatchObject({ review: null });
  });

  it('keeps the earlier text, its bytes and the new ones', async () => {
    const { folder, article, update, textOf, openArticle, call } = await openWithHighlights();
    const first = (await openArticle(article)).text.original;
    await update(text(CHANGED));
    const { original } = (await openArticle(article)).text;
    expect(original).toMatchObject({ name: 'second.txt' });
    expect(await readdir(join(folder, 'attachments'))).toHaveLength(2);
    expect(await textOf(1)).toBe([FIRST, SECOND, THIRD].join('\n'));
    expect(await textOf(2)).toBe(CHANGED);
    const path = join(folder, 'articles', article, 'revisions/1.json');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      schemaVersion,
      owner: article,
      revision: { number: 1, origin: 'import' },
      original: first,
    });
    await expect(call('revision.open', { owner: article, revision: 3 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('keeps what is known of the article, and takes what wasn’t', async () => {
    const { article, call, openArticle, update } = await openWithHighlights();
    const details = {
      title: 'Mine',
      byline: '',
      publisher: '',
      published: '',
      url: '',
      language: '',
    };
    await call('article.editDetails', { article, set: details });
    await update(text(CHANGED));
    expect((await openArticle(article)).article).toMatchObject({ title: 'Mine', language: 'en' });
  });

  it('is one undo step, which takes back everything, and can be redone', async () => {
    const { folder, update, call } = await openWithHighlights();
    const before = parseFiles(await readFolder(folder));
    await update(text(CHANGED, THIRD));
    const after = parseFiles(await readFolder(folder));
    expect(await call('history.undo', {})).toEqual({ action: makeAction('text.update') });
    expect(parseFiles(await readFolder(folder))).toEqual(before);
    expect(await call('history.redo', {})).toEqual({ action: makeAction('text.update') });
    expect(parseFiles(await readFolder(folder))).toEqual(after);
    expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('with the article’s current text is refused, and nothing changes', async () => {
    const { folder, update } = await openWithHighlights();
    const before = await readFolder(folder);
    await expect(update(text(FIRST, SECOND, THIRD))).rejects.toMatchObject({ code: 'unchanged' });
    expect(await readFolder(folder)).toEqual(before);
  });

  it('reports its steps', async () => {
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

  it('of a missing article is refused', async () => {
    const { call } = await openTestLibrary();
    const request = {
      job: 'job',
      article: 'art_0000' as const,
      name: 'a.txt',
      bytes: bytesOf('A\nB'),
    };
    await expect(call('article.update', request)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('after another keeps the last known words of what still waits for review', async () => {
    const { amount, sentence, update, highlightOf } = await openWithHighlights();
    await update(text(CHANGED, SECOND));
    await update(text(FIRST.replace('6 million', '9 million')));
    expect(await highlightOf(amount)).toMatchObject({
      anchor: { selectors: [{ exact: 'paid 9 million dollars' }, { type: 'position' }] },
      review: { revision: 3, before: { exact: 'paid 6 million dollars' } },
    });
    await update(text(FIRST, THIRD, SECOND));
    expect(await highlightOf(amount)).toMatchObject({ review: null });
    // A text that comes back brings its highlights back.
    expect(await highlightOf(sentence)).toMatchObject({
      anchor: { selectors: [{ exact: SECOND }, { start: expect.any(Number) }] },
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
  it('doesn’t hold up changes, and includes what was typed in the meantime', async () => {
    const { texts, meanwhile } = makeInterruptedWork();
    const { update, type, textOf, highlightOf, amount } = await openWithHighlights({ texts });
    meanwhile(() => type('Well. '));
    const result = await update(text(CHANGED, SECOND, THIRD));
    // What was typed in the meantime is a revision of its own.
    expect(result).toMatchObject({ revision: 3, changed: 1, same: 2 });
    expect(await textOf(2)).toBe([`Well. ${FIRST}`, SECOND, THIRD].join('\n'));
    expect(quoteOf((await highlightOf(amount)).anchor).exact).toBe('paid 8 million dollars');
  });

  it('knows highlights created in the meantime', async () => {
    const { texts, meanwhile } = makeInterruptedWork();
    const { update, highlight, article } = await openWithHighlights({ texts });
    meanwhile(() => highlight(article, 4, 12));
    expect((await update(text(CHANGED, SECOND, THIRD))).highlights).toHaveLength(4);
  });

  it('can be cancelled, and then nothing changes', async () => {
    const { texts, meanwhile } = makeInterruptedWork();
    const { update, call, folder } = await openWithHighlights({ texts });
    const before = parseFiles(await readFolder(folder));
    meanwhile(() => call('import.cancel', { job: 'job' }));
    await expect(update(text(CHANGED))).rejects.toMatchObject({ code: 'cancelled' });
    expect(parseFiles(await readFolder(folder))).toEqual(before);
  });
});

describe('the title of a newer version', () => {
  test.each([
    ['that is still the title', TITLE],
    ['that was reworded', 'Eight million for a prison'],
  ])('is not taken for part of the text: one %s', async (_name, title) => {
    const { createImporter } = await import('../import/createImporter');
    const importer = createImporter({ inline: true });
    const library = await openWithHighlights({ importer });
    const content = [title, CHANGED, SECOND, THIRD].join('\n\n');
    await library.update(content);
    expect(await library.textOf()).toBe([CHANGED, SECOND, THIRD].join('\n'));
  });

  it('stays in the text where the current one begins with it', async () => {
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
