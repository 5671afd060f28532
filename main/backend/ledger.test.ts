import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerCursor } from '../../shared/ledger/ledgerPage';
import type { HighlightRef } from '../../shared/model/highlight';
import type { ArticleId } from '../../shared/model/ids';
import { openTestLibrary } from '../testing/openTestLibrary';

/** More articles than stay in memory, every other one with two claims; the first one made is listed last. */
async function openWithClaims() {
  let second = 0;
  const clock = { now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++)).toISOString() };
  const library = await openTestLibrary(undefined, { clock });
  const withClaims: ArticleId[] = [];
  for (let number = 0; number < 24; number += 1) {
    const { article } = await library.importText(`Article ${number}\nSome words of ${number}.`);
    if (number % 2) continue;
    await library.highlight(article, 0, 4);
    await library.highlight(article, 5, 10);
    withClaims.unshift(article);
  }
  const readAll = async (claims: number) => {
    const pages: ArticleId[][] = [];
    let after: LedgerCursor | null = null;
    do {
      const page: { articles: { article: { id: ArticleId } }[]; next: LedgerCursor | null } =
        await library.call('ledger.page', { after, claims });
      pages.push(page.articles.map(({ article }) => article.id));
      after = page.next;
    } while (after);
    return pages;
  };
  return { ...library, withClaims, readAll };
}

describe('claims of several articles', () => {
  it('are edited, linked and deleted in one change each, which undo takes back as one', async () => {
    const { call, importText, highlight, openArticle } = await openTestLibrary();
    const claims: HighlightRef[] = [];
    const { article: one } = await importText('One\nSome words.');
    const { article: two } = await importText('Two\nOther words.');
    for (const article of [one, two, two]) {
      claims.push({ article, highlight: (await highlight(article, 0, 3)).highlight });
    }
    const read = async () => [await openArticle(one), await openArticle(two)];
    const tagsIn = async () =>
      (await read()).flatMap((article) => article.highlights.map(({ tags }) => tags));
    const linksIn = async () => (await read()).map(({ links }) => links.length);

    const [set, seen] = [{ tags: ['budget'] }, { tags: [] }];
    await call('highlight.edit', { edits: claims.map((claim) => ({ ...claim, set, seen })) });
    const source = { csl: { type: 'report' as const, title: 'Report' } };
    const { links } = await call('link.create', { highlights: claims, source, relation: 'origin' });
    expect(links).toHaveLength(3);
    expect(await linksIn()).toEqual([1, 2]);
    await call('highlight.delete', { highlights: claims });
    expect(await tagsIn()).toEqual([]);

    await call('history.undo', {});
    expect(await tagsIn()).toEqual([['budget'], ['budget'], ['budget']]);
    await call('history.undo', {});
    expect(await linksIn()).toEqual([0, 0]);
    await call('history.undo', {});
    expect(await tagsIn()).toEqual([[], [], []]);
  });
});

describe('the ledger of a library', () => {
  it('is read in pages, the newest import first, of articles with claims alone', async () => {
    const { withClaims, readAll } = await openWithClaims();
    const pages = await readAll(5);
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 3, 3]);
    expect(pages.flat()).toEqual(withClaims);
    expect(await readAll(10_000)).toEqual([withClaims]);
    expect((await readAll(1)).flat()).toEqual(withClaims);
  });

  it('goes on where it was though the article it stopped at is gone, and leaves out the trash', async () => {
    const { call, withClaims } = await openWithClaims();
    const { next } = await call('ledger.page', { after: null, claims: 4 });
    const [, last, following] = withClaims;
    if (!last || !following) throw new Error('There are articles.');
    await call('article.trash', { article: last, isTrashed: true });
    await call('article.trash', { article: following, isTrashed: true });
    await call('article.delete', { articles: [last] });
    const { articles } = await call('ledger.page', { after: next, claims: 10_000 });
    expect(articles.map(({ article }) => article.id)).toEqual(withClaims.slice(3));
  });

  it('has the claims and quotes of an article, what is linked, all its links, and its address', async () => {
    const { call, importText, highlight } = await openTestLibrary();
    const { article } = await importText('Article\nSome words of it.');
    const { highlight: claim } = await highlight(article, 0, 4);
    const { highlight: quote } = await highlight(article, 5, 10);
    await call('highlight.edit', { article, highlight: quote, set: { kind: 'quote' } });
    const { highlight: term } = await highlight(article, 14, 16);
    await call('highlight.edit', { article, highlight: term, set: { kind: 'definition' } });
    const source = { csl: { type: 'webpage' as const, title: 'Report' } };
    await call('link.create', { article, highlight: quote, source, relation: 'supports' });
    await call('article.editDetails', { article, set: { url: 'http://www.daily.example/a/' } });
    const { articles } = await call('ledger.articles', { articles: [article, 'art_unknown0000'] });
    expect(articles).toMatchObject([
      {
        article: { id: article, url: 'https://daily.example/a' },
        highlights: expect.arrayContaining([
          expect.objectContaining({ id: claim }),
          expect.objectContaining({ id: quote }),
        ]),
        links: [{ highlight: quote }],
      },
    ]);
    expect(articles[0]?.highlights).toHaveLength(2);
  });

  it('is not held up by an article that can’t be read', async () => {
    const { folder, readAll, withClaims } = await openWithClaims();
    const spoilt = withClaims.at(-1);
    if (!spoilt) throw new Error('There are articles.');
    await writeFile(join(folder, 'articles', spoilt, 'annotations.json'), '{');
    expect((await readAll(10_000)).flat()).toEqual(expect.arrayContaining(withClaims.slice(0, -1)));
  });
});
