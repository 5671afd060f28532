import { describe, expect, it } from 'vitest';
import { defaultLabelTable } from '../model/label';
import { chooseLabel } from './chooseLabel';

const choose = (label: string | null, colour: string | null, kind: 'quote' | 'claim' = 'quote') =>
  chooseLabel(defaultLabelTable, { label, colour, kind })?.color;

describe('chooseLabel', () => {
  it.each([
    ['#ffd400', 'amber', 'yellow'],
    ['#f19837', 'amber', 'orange'],
    ['#5fb236', 'green', 'green'],
    ['#2ea8e5', 'blue', 'blue'],
    ['#a28ae5', 'violet', 'purple'],
    ['#ff6666', 'rose', 'red'],
    ['#f7a6c1', 'rose', 'pink'],
  ])('takes the label nearest to %s: %s for %s', (colour, expected) => {
    expect(choose(null, colour)).toBe(expected);
  });

  it.each([
    ['grey', '#aaaaaa'],
    ['black', '#000000'],
    ['no colour', null],
    ['what is no colour', 'url(x)'],
  ])('takes the label of the kind for %s', (_what, colour) => {
    expect(choose(null, colour, 'quote')).toBe('blue');
    expect(choose(null, colour, 'claim')).toBe('amber');
  });

  it('takes the label of that name, whatever the colour', () => {
    expect(choose('TERM', '#ff0000')).toBe('green');
  });

  it('takes none where there are none', () => {
    expect(chooseLabel(new Map(), { label: null, colour: null, kind: 'quote' })).toBeNull();
  });
});
