import { describe, expect, it } from 'vitest';
import { type CompletedFilter, completeFilter, takeValue } from './completeFilter';

const known: Partial<Record<CompletedFilter, { value: string; title?: string }[]>> = {
  tag: [{ value: 'budget' }, { value: 'Prison budget' }, { value: 'prisons' }],
  verdict: [
    { value: 'disputed', title: 'Cuestionado' },
    { value: 'supported', title: 'Respaldado' },
  ],
  in: [{ value: '“Floods” (2025)' }],
};

/** What is offered at the `|`. */
function offer(typed: string) {
  const caret = typed.indexOf('|');
  const query = typed.replace('|', '');
  return { query, completion: completeFilter(query, caret, (filter) => known[filter] ?? []) };
}

const values = (typed: string) => offer(typed).completion?.values.map(({ value }) => value) ?? [];

describe('completeFilter', () => {
  it.each([
    ['tag:|', ['budget', 'Prison budget', 'prisons']],
    ['flood TAG:bud|', ['budget', 'Prison budget']],
    ['-tag:PRIS|', ['Prison budget', 'prisons']],
    ['tag:"prison b|', ['Prison budget']],
    ['verdict:cues|', ['disputed']],
    ['verdict:d| flood', ['disputed']],
    ['in:fl|', ['“Floods” (2025)']],
  ])('offers for %s the values that begin so, or have a word that does', (typed, expected) => {
    expect(values(typed)).toEqual(expected);
  });

  it.each([
    'tag|',
    'flood|',
    'montage:|',
    'tag:bud|get',
    'tag:budget |',
    'tag:prisons|',
    'tag:xyz|',
    'tag:"prisons" |',
    'before:2|',
  ])('offers nothing for %s', (typed) => {
    expect(values(typed)).toEqual([]);
  });
});

describe('takeValue', () => {
  it.each([
    ['tag:bu|', 'budget', 'tag:budget |'],
    ['flood tag:"prison b|', 'Prison budget', 'flood tag:"Prison budget" |'],
    ['-verdict:d| flood', 'disputed', '-verdict:disputed |flood'],
    ['in:|', '“Floods” (2025)', 'in:"Floods  (2025)" |'],
    ['tag:|', 'a*', 'tag:"a*" |'],
  ])('puts into %s %s', (typed, value, expected) => {
    const { query, completion } = offer(typed);
    const at = completion ?? { from: query.length, to: query.length };
    const taken = takeValue(query, at, value);
    expect(`${taken.query.slice(0, taken.caret)}|${taken.query.slice(taken.caret)}`).toBe(expected);
  });
});
