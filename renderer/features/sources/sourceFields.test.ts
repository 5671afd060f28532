import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../shared/model/csl/cslItem';
import { variedItems } from '../../../shared/model/csl/testing/variedItems';
import { english } from '../../../shared/words/loadWords';
import {
  emptySourceFields,
  listFieldProblems,
  listKept,
  readSourceFields,
  type SourceFields,
  toSourceRecord,
} from './sourceFields';

const content = (csl: CslItem) => ({ csl, note: 'Ask.', reliability: 'secondary' as const });
const edit = (csl: CslItem, set: Partial<SourceFields>) =>
  toSourceRecord({ ...readSourceFields(content(csl)), ...set }, csl).csl;

describe('what nobody has touched', () => {
  it.each(variedItems)('comes back byte by byte: $id', (csl) => {
    const record = toSourceRecord(readSourceFields(content(csl)), csl);
    expect(JSON.stringify(record)).toBe(JSON.stringify(content(csl)));
  });

  it.each(variedItems)('stays where only the title is edited: $id', (csl) => {
    expect(JSON.stringify(edit(csl, { title: 'New title' }))).toBe(
      JSON.stringify({ ...csl, title: 'New title' }),
    );
  });

  it('stays whatever else is edited', () => {
    const fields = ['title', 'publisher', 'volume', 'genre', 'URL', 'note'] as const;
    const set = fc.record(
      Object.fromEntries(fields.map((field) => [field, fc.constantFrom('', 'x', '2')])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...variedItems), set, (csl, typed) => {
        const after = edit(csl, typed);
        for (const name of Object.keys({ ...csl, ...after })) {
          if (!(name in typed)) expect(after[name]).toEqual(csl[name]);
        }
      }),
    );
  });

  it('stays in the other names of a list, and in the parts of the one that is edited', () => {
    const first = { family: 'King', given: 'Martin', suffix: 'Jr.', ORCID: 'x' };
    const second = { family: 'Berg', 'non-dropping-particle': 'van der', given: ' Jan ' };
    const csl = { type: 'book', title: 'T', author: [first, second] };
    const author = [{ ...first, given: ' Martin Luther ' }, second];
    expect(edit(csl, { author })).toEqual({
      ...csl,
      author: [{ ...first, given: 'Martin Luther' }, second],
    });
  });

  it('stays where the source becomes one of another type', () => {
    const csl = { type: 'patent', title: 'T', number: '7', 'x-own': 1 };
    expect(edit(csl, { type: 'webpage' })).toEqual({ ...csl, type: 'webpage' });
  });
});

describe('what is edited', () => {
  const csl = {
    type: 'report',
    title: 'World Prison Brief',
    author: [{ family: 'Fair', given: 'Helen' }, { literal: 'ICPR' }],
    publisher: 'Birkbeck',
    issued: { 'date-parts': [[2024, 5]] },
    volume: '3',
  };

  it('is trimmed, and left out where it was emptied', () => {
    const set = { author: [{ family: ' ' }], publisher: ' ', issued: '', title: ' New ' };
    expect(edit(csl, set)).toEqual({ type: 'report', title: 'New', volume: '3' });
  });

  it('is read as a date', () => {
    expect(edit(csl, { issued: 'c. 1850' }).issued).toEqual({
      'date-parts': [[1850]],
      circa: true,
    });
  });

  it('is not saved where there is no such day, unless nobody has touched it', () => {
    const problems = (issued: string, base?: CslItem) =>
      [...listFieldProblems({ ...emptySourceFields, issued }, base)].map(([field, said]) => [
        field,
        english.say(said),
      ]);
    expect(problems('2025-13')).toEqual([['issued', 'There is no month 13.']]);
    expect(problems('2025-12')).toEqual([]);
    const base = { type: 'book', issued: { 'date-parts': [[2025, 13]] } };
    expect(problems('2025-13', base)).toEqual([]);
  });

  it('makes a source of a title alone', () => {
    expect(toSourceRecord({ ...emptySourceFields, title: 'White House statement' })).toEqual({
      csl: { type: 'webpage', title: 'White House statement' },
      note: '',
      reliability: 'unknown',
    });
  });
});

it('what no field shows is listed with its name', () => {
  const csl = { type: 'book', title: 'T', ISSN: ['1', '2'], scale: '1:10', 'x-own': { a: 1 } };
  expect(listKept(csl, new Set(['title', 'ISSN']))).toEqual([
    ['ISSN', '["1","2"]'],
    ['scale', '1:10'],
    ['x-own', '{"a":1}'],
  ]);
});
