import { describe, expect, it } from 'vitest';
import { readDate } from './readDate';

describe('readDate', () => {
  it.each([
    ['12 March 2024', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['12. März 2024', '2024-03-12'],
    ['3 de agosto de 2021', '2021-08-03'],
    ['le 1 février 2020', '2020-02-01'],
    ['2024-03-12T10:15:00Z', '2024-03-12'],
    ['2024-03', '2024-03'],
    ['June 2019', '2019-06'],
    ['Received on the 2nd December 1999', '1999-12-02'],
  ])('reads “%s”', (text, date) => expect(readDate(text)).toBe(date));

  it.each(['', '03/04/2024', 'Volume 12 Number 2024', '45 March 2024', 'Chapter 2024'])(
    'reads none in “%s”',
    (text) => expect(readDate(text)).toBe(''),
  );
});
