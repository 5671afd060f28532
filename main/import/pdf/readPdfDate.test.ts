import { describe, expect, it } from 'vitest';
import { readPdfDate } from './readPdfDate';

describe('readPdfDate', () => {
  it.each([
    ["D:20240312101500+01'00'", '2024-03-12T09:15:00.000Z'],
    ['D:20240312101500Z', '2024-03-12T10:15:00.000Z'],
    ["D:20240312101500-05'30", '2024-03-12T15:45:00.000Z'],
    ['20240312', '2024-03-12T00:00:00.000Z'],
    ['D:2024', '2024-01-01T00:00:00.000Z'],
  ])('reads %s', (written, date) => expect(readPdfDate(written)).toBe(date));

  it.each(['', 'yesterday', 'D:20241399', 'D:99'])('reads none in “%s”', (written) => {
    expect(readPdfDate(written)).toBeNull();
  });
});
