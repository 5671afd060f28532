import { describe, expect, it } from 'vitest';
import type { CslItem } from '../model/csl/cslItem';
import { findDuplicateSources } from './findDuplicateSources';

const on = (year: number) => ({ 'date-parts': [[year]] });
const find = (item: Partial<CslItem>, ...known: Partial<CslItem>[]) =>
  findDuplicateSources(
    { type: 'book', ...item },
    known.map((csl) => ({ csl: { type: 'book', ...csl } })),
  ).map(({ csl }) => csl.title);

describe('sources that may be the same', () => {
  it.each<[string, Partial<CslItem>, Partial<CslItem>]>([
    ['DOI', { DOI: '10.5555/ABC' }, { DOI: 'https://doi.org/10.5555/abc' }],
    ['DOI in an address', { URL: 'https://dx.doi.org/10.5555/abc' }, { DOI: 'doi:10.5555/ABC' }],
    ['ISBN', { ISBN: '0-306-40615-2' }, { ISBN: '978-0-306-40615-7' }],
    ['first ISBN', { ISBN: '9780306406157 9783161484100' }, { ISBN: '0306406152' }],
    [
      'address',
      { URL: 'http://www.example.org/a/?utm_source=x&b=1#top' },
      { URL: 'https://example.org/a?b=1' },
    ],
    [
      'title and year',
      { title: 'Tides: a “History”', issued: on(2019) },
      { title: 'TIDES — A history', issued: on(2019) },
    ],
    [
      'title and author',
      { title: 'Tides', author: [{ family: 'Doe' }] },
      { title: 'Tides', author: [{ family: 'DOE' }] },
    ],
  ])('have the same %s', (_what, item, known) => {
    expect(find(item, { title: 'Other', ...known })).toHaveLength(1);
  });

  it.each<[string, Partial<CslItem>, Partial<CslItem>]>([
    ['title alone', { title: 'Tides' }, { title: 'Tides' }],
    [
      'title of another year',
      { title: 'Tides', issued: on(2019) },
      { title: 'Tides', issued: on(2020) },
    ],
    ['year alone', { issued: on(2019) }, { issued: on(2019) }],
    [
      'book around two chapters',
      { type: 'chapter', ISBN: '0306406152' },
      { type: 'chapter', ISBN: '0306406152' },
    ],
    ['page of another query', { URL: 'https://e.org/?id=1' }, { URL: 'https://e.org/?id=2' }],
    ['word that is no DOI', { DOI: 'none' }, { DOI: 'none' }],
    ['list where a text is meant', { ISBN: ['0306406152'] }, { ISBN: ['0306406152'] }],
  ])('do not include those with the same %s', (_what, item, known) => {
    expect(find(item, known)).toEqual([]);
  });

  it('come with the most certain first', () => {
    const item = { title: 'Tides', DOI: '10.5555/a', issued: on(2019) };
    const likely = { title: 'Tides', issued: on(2019) };
    expect(find(item, likely, { title: 'Reprint', DOI: '10.5555/a' })).toEqual([
      'Reprint',
      'Tides',
    ]);
  });
});
