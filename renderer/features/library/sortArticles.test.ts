import { describe, expect, it } from 'vitest';
import { firstPlace } from '../../../shared/ipc/articlePlace';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import type { ArticleId } from '../../../shared/model/ids';
import { english, loadWords } from '../../../shared/words/loadWords';
import { makeSummary } from '../../testing/makeSummary';
import { createArticleSorter, sortArticles } from './sortArticles';

const articles = [
  makeSummary('aaaa', { title: 'Äpfel', importedAt: '2025-03-01T00:00:00.000Z' }),
  makeSummary('bbbb', {
    title: 'Part 10',
    updatedAt: '2025-05-01T00:00:00.000Z',
    isDone: true,
    published: '2024',
    importedAt: '2025-01-01T00:00:00.000Z',
  }),
  makeSummary('cccc', {
    title: 'part 9',
    claims: 3,
    sourcedClaims: 1,
    published: '2024-11-02',
    importedAt: '2025-02-01T00:00:00.000Z',
  }),
  makeSummary('dddd', {
    title: 'apfelbaum',
    published: '',
    importedAt: '2025-04-01T00:00:00.000Z',
  }),
];
const opened = new Map<ArticleId, typeof firstPlace>([
  ['art_aaaa', firstPlace],
  ['art_bbbb', firstPlace],
]);
const idsOf = (sorted: readonly ArticleSummary[]) => sorted.map(({ id }) => id.slice(4));

describe('sortArticles', () => {
  it.each([
    ['recent', ['dddd', 'aaaa', 'cccc', 'bbbb']],
    ['title', ['aaaa', 'dddd', 'cccc', 'bbbb']],
    ['published', ['cccc', 'bbbb', 'aaaa', 'dddd']],
    ['changed', ['bbbb', 'aaaa', 'cccc', 'dddd']],
    ['unsourced', ['cccc', 'aaaa', 'bbbb', 'dddd']],
    ['reading', ['aaaa', 'dddd', 'cccc', 'bbbb']],
  ] as const)('puts them in the order “%s”', (order, expected) => {
    expect(idsOf(sortArticles(articles, order, english, opened))).toEqual(expected);
  });

  it('takes titles in the order of the language’s alphabet', async () => {
    const titled = ['Ñandú', 'Nube', 'Oca'].map((title, at) => makeSummary(`aaa${at}`, { title }));
    const titles = sortArticles(titled, 'title', await loadWords('es')).map(({ title }) => title);
    expect(titles).toEqual(['Nube', 'Ñandú', 'Oca']);
  });

  it('breaks ties by id, in whatever order they come', () => {
    const equal = [makeSummary('zzzz', { title: 'A' }), makeSummary('aaaa', { title: 'A' })];
    expect(idsOf(sortArticles(equal, 'title', english))).toEqual(['aaaa', 'zzzz']);
  });
});

describe('createArticleSorter', () => {
  it('sorts as from scratch after a change, an addition, a removal and another order', () => {
    const sort = createArticleSorter();
    sort(articles, 'title', english);
    const [first, ...others] = articles;
    const changed = [
      ...others.slice(1),
      makeSummary('eeee', { title: 'Beginning' }),
      { ...(first as ArticleSummary), title: 'Zebra' },
    ];
    for (const order of ['title', 'recent', 'published'] as const) {
      expect(sort(changed, order, english)).toEqual(sortArticles(changed, order, english));
    }
  });
});
