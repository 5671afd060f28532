import { describe, expect, it } from 'vitest';
import { makeSummary } from '../../testing/makeSummary';
import { filterArticles } from './filterArticles';

const articles = [
  makeSummary('aaaa', {
    title: 'The bill for the bridge',
    byline: 'Ana Chaves-González',
    publisher: 'Le Monde',
  }),
  makeSummary('bbbb', { title: 'A bridge of ice', publisher: 'The Courier' }),
  makeSummary('cccc', { title: 'ارتفاع أسعار الخبز' }),
];

describe('filterArticles', () => {
  it.each([
    ['', ['aaaa', 'bbbb', 'cccc']],
    ['   ', ['aaaa', 'bbbb', 'cccc']],
    ['bridge', ['aaaa', 'bbbb']],
    ['BRIDGE ice', ['bbbb']],
    ['gonzalez', ['aaaa']],
    ['courier bridge', ['bbbb']],
    ['الخبز', ['cccc']],
    ['bridges', []],
  ])('with “%s” keeps %j', (query, expected) => {
    expect(filterArticles(articles, query).map(({ id }) => id.slice(4))).toEqual(expected);
  });
});
