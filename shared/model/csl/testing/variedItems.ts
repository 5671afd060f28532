import type { CslItem, StandardCslItem } from '../cslItem';
import { itemsOfEveryType } from './itemsOfEveryType';
import { foreignDates, writtenDates } from './variedDates';
import { variedNames } from './variedNames';

const roles = ['author', 'editor', 'translator', 'recipient', 'director', 'interviewer'] as const;

/**
 * Records that any part of Attest must carry through unharmed: every type of CSL, names and dates of all kinds, texts that
 * are odd but right. Their ids say what is special. All of them are valid CSL-JSON 1.0.2.
 */
export const validItems: readonly (StandardCslItem & { id: string })[] = [
  ...Object.entries(itemsOfEveryType).map(([type, item]) => ({
    id: `type-${type}`,
    type: type as keyof typeof itemsOfEveryType,
    ...item,
  })),
  ...Object.entries(variedNames)
    .filter(([key]) => key !== 'orcid')
    .map(([key, name], index) => ({
      id: `name-${key}`,
      type: 'book' as const,
      title: `By ${key}`,
      [roles[index % roles.length] ?? 'author']: [name, { family: 'Second', given: 'Name' }],
      issued: { 'date-parts': [[2000 + index]] },
    })),
  ...Object.entries({ ...writtenDates, ...foreignDates })
    .filter(([key]) => key !== 'withTimestamp')
    .map(([key, date]) => ({
      id: `date-${key}`,
      type: 'report' as const,
      title: `Of ${key}`,
      issued: date,
      accessed: { 'date-parts': [[2025, 3, 1]] },
    })),
  {
    id: 'text-marks',
    type: 'article-journal',
    title: '<i>Homo</i> & CO<sub>2</sub>: “a < b”, <span class="nocase">pH</span>',
  },
  { id: 'text-lines', type: 'book', title: 'One\nTwo\u00a0Three', abstract: 'A\r\nB\tC' },
  { id: 'text-right-to-left', type: 'book', title: 'القاهرة: ‏2025 (report)', language: 'ar' },
  { id: 'text-spaces', type: 'book', title: '  Spaces  around  ', publisher: ' ' },
  { id: 'text-empty', type: 'webpage', title: '', URL: 'https://example.org/' },
  { id: 'text-long', type: 'webpage', title: 'Long '.repeat(200) },
  { id: 'text-entity', type: 'webpage', title: 'Escaping &amp; as a craft' },
  { id: 'numbers', type: 'book', title: 'Numbers', volume: 3, page: 12, edition: 2, issue: '0' },
  { id: 'empty-lists', type: 'book', title: 'Empty', author: [], categories: [] },
  { id: 'custom', type: 'book', title: 'Custom', custom: { short: 'x', ids: ['a', 1] } },
  { id: 'categories', type: 'book', title: 'Sorted', categories: ['ports', 'law'] },
  { id: 'many', type: 'article', title: 'Many', author: Object.values(variedNames).slice(0, 36) },
];

/** What libraries hold besides: fields and types that CSL doesn’t know, and values that it would have otherwise. */
const varietyBeyondCsl: readonly (CslItem & { id: string })[] = [
  { id: 'unknown-type', type: 'field_notes', title: 'Notes from the quay' },
  { id: 'unknown-fields', type: 'book', title: 'More', callnumber: 'X', 'x-own': { a: [1, null] } },
  { id: 'name-orcid', type: 'book', title: 'Orcid', author: [variedNames.orcid ?? {}] },
  { id: 'date-withTimestamp', type: 'book', title: 'T', issued: foreignDates.withTimestamp ?? {} },
  { id: 'listed-issn', type: 'article-journal', title: 'Listed', ISSN: ['1234-5679', '8765-4321'] },
  { id: 'null-fields', type: 'book', title: 'Nulls', volume: null, editor: null, submitted: null },
  { id: 'odd-fields', type: 'book', title: 'Odd', volume: { from: 1 }, editor: 'Doe', genre: 7 },
  { id: 'no-parts', type: 'book', title: 'No parts', issued: { 'date-parts': [] }, accessed: {} },
  { id: 'empty-parts', type: 'book', title: 'Empty parts', issued: { 'date-parts': [[]] } },
  { id: 'month-13', type: 'book', title: 'No such month', issued: { 'date-parts': [[2025, 13]] } },
  { id: 'day-32', type: 'book', title: 'No such day', issued: { 'date-parts': [['2025', 3, 32]] } },
  {
    id: 'extra-date-fields',
    type: 'book',
    title: 'E',
    issued: { raw: '2025', calendar: 'julian' },
  },
];

/** All of them. */
export const variedItems: readonly (CslItem & { id: string })[] = [
  ...validItems,
  ...varietyBeyondCsl,
];
