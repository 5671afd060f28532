import { describe, expect, it } from 'vitest';
import { foldTag, uniqueTags } from './tag';

describe('foldTag', () => {
  it.each([
    ['Budget', 'budget'],
    ['ΑΘΗΝΑ', 'αθηνα'],
    ['Cafe\u0301', 'caf\u00e9'],
  ])('finds %s and %s to be the same tag', (a, b) => {
    expect(foldTag(a)).toBe(foldTag(b));
  });

  it('tells accents apart', () => {
    expect(foldTag('ano')).not.toBe(foldTag('año'));
  });
});

describe('uniqueTags', () => {
  it('keeps the first spelling of each tag, in order', () => {
    expect(uniqueTags(['Budget', 'press', 'BUDGET', 'Press'])).toEqual(['Budget', 'press']);
  });
});
