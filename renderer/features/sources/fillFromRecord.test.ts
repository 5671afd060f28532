import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../shared/model/csl/cslItem';
import { fillFromRecord } from './fillFromRecord';
import { emptySourceFields, readSourceFields, type SourceFields } from './sourceFields';

const record: CslItem = {
  type: 'article-journal',
  title: 'Tides',
  author: [{ family: 'Rees', given: 'Ida' }],
  issued: { 'date-parts': [[2019, 4]] },
  DOI: '10.1000/tides',
};
const fill = (typed: Partial<SourceFields>) =>
  fillFromRecord({ ...emptySourceFields, ...typed }, record, 'doi');

describe('a form that is filled from a record', () => {
  it('takes what is empty, and leaves the person’s own alone', () => {
    const { fields, filled, differing } = fill({ ownNote: 'Mine', reliability: 'primary' });
    const content = { csl: record, note: 'Mine', reliability: 'primary' as const };
    expect(fields).toEqual(readSourceFields(content));
    expect([...filled].sort()).toEqual(['DOI', 'author', 'issued', 'title', 'type']);
    expect(differing).toEqual([]);
  });

  it('keeps what the person has, and says what the record has', () => {
    const author = [{ literal: 'The Tide Group' }];
    const typed = { title: 'Waves', author, issued: '2018', type: 'report' };
    const { fields, filled, differing } = fill(typed);
    expect(fields).toMatchObject(typed);
    expect(filled).toEqual(['DOI']);
    expect(differing).toEqual([
      { field: 'type', theirs: 'article-journal' },
      { field: 'title', theirs: 'Tides' },
      { field: 'author', theirs: record.author },
      { field: 'issued', theirs: '2019-04' },
    ]);
  });

  it.each<[string, Partial<SourceFields>]>([
    ['case and signs', { title: '“TIDES”' }],
    ['the way a date is written', { issued: 'April 2019' }],
    ['the way a name is written', { author: [{ literal: 'Rees, Ida' }] }],
    ['the case of a DOI', { DOI: '10.1000/TIDES' }],
  ])('says nothing of %s', (_what, typed) => {
    expect(fill(typed).differing).toEqual([]);
    expect(fill(typed).fields).toMatchObject(typed);
  });

  it.each([
    [
      'an address at another resolver',
      'https://doi.org/10.1000/tides',
      'http://dx.doi.org/10.1000/Tides',
    ],
    ['an address with tracking', 'https://a.example/b?utm_source=c', 'http://www.a.example/b'],
  ])('says nothing of %s', (_what, mine, theirs) => {
    const form = { ...emptySourceFields, URL: mine };
    const csl = { type: 'webpage', URL: theirs };
    expect(fillFromRecord(form, csl, 'page')).toEqual({ fields: form, filled: [], differing: [] });
  });
});
