import { describe, expect, it, test } from 'vitest';
import { english } from '../../words/loadWords';
import { cslItemSchema, standardCslItemSchema } from './cslItem';
import { cslTypes } from './cslTypes';
import { kindOfCslVariable } from './cslVariables';
import { readCslItem } from './readCslItem';
import { settleCslItem } from './settleCslItem';
import { validItems, variedItems } from './testing/variedItems';

const read = (fields: object) => {
  const { item, problems } = readCslItem({ type: 'book', title: 'T', ...fields });
  const { type: _type, title: _title, ...rest } = item ?? {};
  return { rest, told: problems.map(({ said }) => english.say(said)) };
};

describe('an item as services serve it', () => {
  it.each<[string, object, object]>([
    ['a date of nothing', { issued: { 'date-parts': [[null]] } }, {}],
    ['no date', { issued: null, accessed: {} }, {}],
    [
      'parts as text',
      { issued: { 'date-parts': [['2025', '03']] } },
      { issued: { 'date-parts': [[2025, 3]] } },
    ],
    [
      'a day of nothing',
      { issued: { 'date-parts': [[2025, 3, null]] } },
      { issued: { 'date-parts': [[2025, 3]] } },
    ],
    [
      'months of zero',
      { issued: { 'date-parts': [[2025, 0, 0]] } },
      { issued: { 'date-parts': [[2025]] } },
    ],
    [
      'parts that are not nested',
      { issued: { 'date-parts': [2025, 3] } },
      { issued: { 'date-parts': [[2025, 3]] } },
    ],
    [
      'a season after the months',
      { issued: { 'date-parts': [[2025, 21]] } },
      { issued: { 'date-parts': [[2025]], season: 1 } },
    ],
    ['a date as text', { issued: '2025-03-26' }, { issued: { 'date-parts': [[2025, 3, 26]] } }],
    ['a year as a number', { issued: 2025 }, { issued: { 'date-parts': [[2025]] } }],
    [
      'a moment',
      { issued: { 'date-time': '2025-03-26T10:00:00Z' } },
      { issued: { 'date-parts': [[2025, 3, 26]] } },
    ],
    ['no authors', { author: null, editor: [], ISBN: [] }, {}],
    [
      'a name of nulls',
      { author: [{ family: null, literal: 'Harbour Office' }] },
      { author: [{ literal: 'Harbour Office' }] },
    ],
    [
      'an institution by its name',
      { author: [{ name: 'WHO', sequence: 'first' }] },
      { author: [{ literal: 'WHO', sequence: 'first' }] },
    ],
    ['a name as text', { author: ['Doe, Jane'] }, { author: [{ family: 'Doe', given: 'Jane' }] }],
    [
      'an ORCID',
      { author: [{ family: 'D', ORCID: 'x', affiliation: [] }] },
      { author: [{ family: 'D', ORCID: 'x', affiliation: [] }] },
    ],
    [
      'lists for texts',
      { 'container-title': ['J', 'K'], ISSN: ['1234-5679', 'x'] },
      { 'container-title': 'J', ISSN: '1234-5679' },
    ],
    ['a list of keywords', { keyword: ['a', 'b'] }, { keyword: 'a, b' }],
    ['numbers for texts', { page: 12, publisher: 7, volume: null }, { page: 12, publisher: '7' }],
    [
      'marks written as HTML',
      { publisher: 'Smith &amp; Sons&#8217;', URL: 'https://e.org/?a=1&copy=2' },
      { publisher: 'Smith & Sons’', URL: 'https://e.org/?a=1&copy=2' },
    ],
    [
      'fields that CSL does not know',
      { created: { x: [null] }, subtitle: [] },
      { created: { x: [null] }, subtitle: [] },
    ],
  ])('has %s settled', (_what, served, settled) => {
    expect(read(served)).toEqual({ rest: settled, told: [] });
  });

  it.each([
    ['journal-article', 'article-journal'],
    ['posted-content', 'article'],
    ['bookSection', 'chapter'],
    ['NewsArticle', 'article-newspaper'],
    ['Article_Journal', 'article-journal'],
    [null, 'document'],
    [undefined, 'document'],
    ['constructor', 'document'],
  ])('of type %s is of type %s', (type, settled) => {
    expect(readCslItem({ title: 'T', type }).item).toMatchObject({ type: settled });
  });

  it('of a type that nobody knows is a document of that genre', () => {
    expect(readCslItem({ type: 'field_notes', title: 'T' }).item).toEqual({
      type: 'document',
      title: 'T',
      genre: 'field notes',
    });
  });

  it('has the first title that says anything', () => {
    expect(readCslItem({ type: 'book', title: ['', 'x'] }).item?.title).toBe('x');
  });

  it.each<[string, object, object, string[]]>([
    [
      'a month that there is not',
      { issued: { 'date-parts': [[2025, 13]] } },
      { issued: { literal: '2025-13' } },
      ['The date in “issued” was kept as text: There is no month 13.'],
    ],
    [
      'a day that there is not',
      { issued: { 'date-parts': [[2025, 3, 32]] } },
      { issued: { literal: '2025-3-32' } },
      ['The date in “issued” was kept as text: There is no day 32 in that month.'],
    ],
    [
      'an object for a text',
      { volume: { from: 1 } },
      {},
      ['The field “volume” holds something other than CSL has there, and was left out.'],
    ],
  ])('has %s named', (_what, served, settled, told) => {
    expect(read(served)).toEqual({ rest: settled, told });
  });

  test.each([[null], [7], ['text'], [[]]])('is none where it is %j', (input) => {
    expect(readCslItem(input)).toEqual({ item: null, problems: [] });
  });
});

describe('the varied items', () => {
  it('are of every type, and many', () => {
    expect(new Set(validItems.map(({ type }) => type))).toEqual(new Set(cslTypes));
    expect(new Set(variedItems.map(({ id }) => id)).size).toBe(variedItems.length);
    expect(variedItems.length).toBeGreaterThan(130);
  });

  it.each(validItems)('are as CSL wants them, with fields that it knows: $id', (item) => {
    expect(standardCslItemSchema.parse(item)).toEqual(item);
    const unknown = Object.keys(item).filter(
      (field) =>
        !kindOfCslVariable(field) && !['id', 'type', 'categories', 'custom'].includes(field),
    );
    expect(unknown).toEqual([]);
  });

  it.each(variedItems)('can be held by a record: $id', (item) => {
    expect(cslItemSchema.parse(item)).toEqual(item);
  });

  it.each(variedItems)('are settled once and for all: $id', (item) => {
    const settled = settleCslItem(item).item;
    expect(standardCslItemSchema.parse(settled)).toEqual(settled);
    expect(JSON.stringify(settleCslItem(settled).item)).toBe(JSON.stringify(settled));
  });

  const settledAlready = validItems.filter(
    ({ id }) =>
      !['date-textParts', 'date-textSeason', 'name-emptyFamily', 'empty-lists'].includes(id),
  );
  it.each(settledAlready)('stay as they are where they are right: $id', (item) => {
    expect(JSON.stringify(settleCslItem(item).item)).toBe(JSON.stringify(item));
  });
});
