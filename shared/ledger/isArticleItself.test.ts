import { describe, expect, it } from 'vitest';
import type { CslItem } from '../model/csl/cslItem';
import { isArticleItself } from './isArticleItself';

const article = {
  title: 'A prison on an island',
  publisher: 'The Daily',
  url: 'https://www.daily.example/prison?id=7&page=2',
};

describe('isArticleItself', () => {
  it.each<[string, boolean, Partial<CslItem>, Partial<typeof article>]>([
    ['has the same address', true, { URL: article.url }, {}],
    ['has it without www, by http', true, { URL: 'http://daily.example/prison?id=7&page=2' }, {}],
    ['has it with a fragment', true, { URL: `${article.url}#comments` }, {}],
    ['has it with tracking', true, { URL: `${article.url}&utm_source=mail&fbclid=x` }, {}],
    ['has its parameters in another order', true, { URL: 'daily.example/prison?page=2&id=7' }, {}],
    ['has another page of the site', false, { URL: 'https://daily.example/prison?id=8' }, {}],
    ['has another path', false, { URL: 'https://daily.example/prisons?id=7&page=2' }, {}],
    ['has no address where the article has none', false, { URL: '' }, { url: '' }],
    ['has words for an address, as the article', false, { URL: 'in print' }, { url: 'on paper' }],
    [
      'has the DOI that the article is at',
      true,
      { DOI: '10.1000/AB' },
      { url: 'https://doi.org/10.1000/ab' },
    ],
    ['has another DOI', false, { DOI: '10.1000/ac' }, { url: 'https://doi.org/10.1000/ab' }],
    [
      'has the DOI as its address',
      true,
      { URL: 'https://dx.doi.org/10.1000/ab' },
      { url: 'https://doi.org/10.1000/ab' },
    ],
    [
      'has title and publisher',
      true,
      { title: '“A Prison on an Island”', publisher: 'the daily' },
      {},
    ],
    ['has title and container', true, { title: article.title, 'container-title': 'The Daily' }, {}],
    ['has the title alone', false, { title: article.title }, {}],
    ['has the title, both without a publisher', false, { title: article.title }, { publisher: '' }],
    ['has the publisher alone', false, { title: 'Another', publisher: 'The Daily' }, {}],
  ])('an item that %s: %s', (_case, expected, item, other) => {
    expect(isArticleItself({ type: 'webpage', ...item }, { ...article, ...other })).toBe(expected);
  });
});
