import { describe, expect, it, test } from 'vitest';
import { english } from '../words/loadWords';
import { message } from '../words/message';
import { isSameJson, mergeEdit, mergeSets, mergeWhole } from './mergeEdit';

const superseded = (field: string) =>
  expect.objectContaining({ code: 'superseded', said: message('core.superseded', { field }) });

describe('an edit based on what was seen', () => {
  const now = { title: 'Theirs', byline: 'Old', url: 'Old' };

  test.each<[string, object, object | undefined, object]>([
    ['sets what no one else changed', { byline: 'Mine' }, { byline: 'Old' }, { byline: 'Mine' }],
    [
      'leaves what only they changed',
      { title: 'Old', url: 'Mine' },
      { title: 'Old', url: 'Old' },
      { url: 'Mine' },
    ],
    ['accepts that both made the same change', { title: 'Theirs' }, { title: 'Old' }, {}],
    ['sets what it has not seen', { title: 'Mine' }, undefined, { title: 'Mine' }],
    ['leaves what it does not name', { title: undefined }, { title: 'Old' }, {}],
  ])('%s', (_case, set, seen, changed) => {
    expect(mergeEdit(now, set, seen)).toEqual({ ...now, ...changed });
  });

  it('is rejected where someone else changed the same field, and says which', () => {
    expect(() => mergeEdit(now, { title: 'Mine' }, { title: 'Old' })).toThrow(superseded('title'));
    const note = (text: string | null) => ({ note: text });
    expect(() => mergeEdit(note(null), note('Mine'), note('Old'))).toThrow(superseded('note'));
    expect(() => mergeEdit(note('Theirs'), note('Mine'), note(null))).toThrow(superseded('note'));
  });

  it.each([
    ['color', 'the colour'],
    ['volume', '“volume”'],
  ])('says which field was changed: %s is called %s', (field, name) => {
    const said = english.say(message('core.superseded', { field }));
    expect(said).toContain(`has changed ${name} since`);
  });
});

describe('a whole record', () => {
  const seen = { type: 'book', title: 'Old', volume: '1' };

  test.each<[string, object, object, object]>([
    [
      'loses what was removed',
      seen,
      { type: 'book', title: 'Old' },
      { type: 'book', title: 'Old' },
    ],
    [
      'keeps what they added',
      { ...seen, isbn: '2' },
      { ...seen, title: 'Mine' },
      { ...seen, isbn: '2', title: 'Mine' },
    ],
    [
      'leaves out what they removed',
      { type: 'book', title: 'Old' },
      seen,
      { type: 'book', title: 'Old' },
    ],
  ])('%s', (_case, now, wanted, merged) => {
    expect(mergeWhole({ ...now }, { ...wanted }, seen)).toEqual(merged);
  });

  it('is rejected where one removed what the other changed', () => {
    const { volume: _volume, ...without } = seen;
    expect(() => mergeWhole(without, { ...seen, volume: '2' }, seen)).toThrow(superseded('volume'));
    expect(() => mergeWhole({ ...seen, volume: '2' }, without, seen)).toThrow(superseded('volume'));
  });
});

describe('tags', () => {
  test.each([
    ['added by both', ['a'], ['a', 'theirs'], ['a', 'mine'], ['a', 'theirs', 'mine']],
    ['taken away by both', ['a', 'b'], ['b'], ['a'], []],
    ['taken away here and added there', ['a', 'b'], ['a', 'b', 'theirs'], ['a'], ['a', 'theirs']],
    ['that are as they were seen', ['a', 'b'], ['a', 'b'], ['b', 'a', 'a'], ['b', 'a']],
  ])('%s', (_case, seen, now, set, merged) => {
    expect(mergeSets(now, set, seen)).toEqual(merged);
  });
});

it('ignores the order of fields, but not of lists', () => {
  expect(isSameJson({ a: 1, b: [{ c: 2, d: undefined }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
  expect(isSameJson([1, 2], [2, 1])).toBe(false);
  expect(isSameJson(null, undefined)).toBe(false);
});
