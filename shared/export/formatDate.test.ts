import { expect, it } from 'vitest';
import { formatDate } from './formatDate';

it.each([
  ['2025', '2025'],
  ['2025-03', 'March 2025'],
  ['2025-03-06', '6 March 2025'],
  ['2025-03-26T09:30:00+01:00', '26 March 2025'],
  ['2025-13-01', '2025-13-01'],
  ['spring 2025', 'spring 2025'],
  [' ', ''],
])('writes %j as %j', (text, date) => {
  expect(formatDate(text)).toBe(date);
});
