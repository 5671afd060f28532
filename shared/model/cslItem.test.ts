import { describe, expect, it } from 'vitest';
import { formatCslDate, formatCslName, parseCslDate, parseCslName } from './cslItem';

describe('dates', () => {
  it.each([
    ['2025', { 'date-parts': [[2025]] }],
    ['2025-03', { 'date-parts': [[2025, 3]] }],
    [' 2025-03-26 ', { 'date-parts': [[2025, 3, 26]] }],
    ['spring 2025', { literal: 'spring 2025' }],
  ])('reads %j, and writes it back unchanged', (text, date) => {
    expect(parseCslDate(text)).toEqual(date);
    expect(formatCslDate(date)).toBe(text.trim());
  });

  it('reads empty text as no date', () => {
    expect(parseCslDate('  ')).toBeUndefined();
    expect(formatCslDate(undefined)).toBe('');
  });
});

describe('names', () => {
  it.each([
    ['Pappier, Juan', { family: 'Pappier', given: 'Juan' }],
    ['The White House', { literal: 'The White House' }],
    ['Smith, Brown, and Sons', { literal: 'Smith, Brown, and Sons' }],
  ])('reads %j, and writes it back unchanged', (text, name) => {
    expect(parseCslName(text)).toEqual(name);
    expect(formatCslName(name)).toBe(text);
  });
});
