import { expect, test } from 'vitest';
import { english } from '../../../shared/words/loadWords';
import { formatLabelField, type LabelFields } from './labelFields';

test.each<[keyof LabelFields, string, string]>([
  ['color', 'teal', 'Teal'],
  ['mark', 'wavy', 'Wavy'],
  ['kind', 'claim', 'Claim'],
  ['name', 'teal', 'teal'],
])('the %s “%s” reads “%s”', (field, value, shown) => {
  expect(formatLabelField(english, field, value)).toBe(shown);
});
