import { describe, expect, it } from 'vitest';
import { formatDate } from './formatDate';

describe('formatDate', () => {
  it.each([
    ['2025', '2025'],
    ['2025-03', 'March 2025'],
    ['2025-03-26', 'March 26, 2025'],
    ['2025-03-26T23:30:00-07:00', 'March 26, 2025'],
    ['spring of 2025', 'spring of 2025'],
    ['2025-99-01', '2025-99-01'],
    ['', ''],
  ])('writes “%s” as “%s”', (text, expected) => {
    expect(formatDate(text, { locale: 'en-US' })).toBe(expected);
  });

  it('writes short months where there is little room', () => {
    expect(formatDate('2025-03-26', { month: 'short', locale: 'en-US' })).toBe('Mar 26, 2025');
  });
});
