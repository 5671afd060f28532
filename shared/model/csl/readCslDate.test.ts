import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, loadWords } from '../../words/loadWords';
import type { CslDate } from './cslDate';
import { describeCslDate } from './describeCslDate';
import { formatCslDate } from './formatCslDate';
import { readCslDate } from './readCslDate';
import { foreignDates, writtenDates } from './testing/variedDates';

const one = (...parts: number[]): CslDate => ({ 'date-parts': [parts] });
const span = (...ends: number[][]): CslDate => ({ 'date-parts': ends });

describe('a date that is written', () => {
  it.each<[string, CslDate, string]>([
    ['2025', one(2025), '2025'],
    ['79', one(79), '79'],
    ['0079', one(79), '79'],
    ['AD 79', one(79), '79'],
    ['44 BCE', one(-44), '44 BC'],
    ['44 a. C.', one(-44), '44 BC'],
    ['-0043', one(-44), '44 BC'],
    ['-0043-03-15', one(-44, 3, 15), 'March 15, 44 BC'],
    ['2025-03', one(2025, 3), 'March 2025'],
    ['2025-3-6', one(2025, 3, 6), 'March 6, 2025'],
    [' 2025-03-26 ', one(2025, 3, 26), 'March 26, 2025'],
    ['26.3.2025', one(2025, 3, 26), 'March 26, 2025'],
    ['26 March 2025', one(2025, 3, 26), 'March 26, 2025'],
    ['March 26, 2025', one(2025, 3, 26), 'March 26, 2025'],
    ['Wednesday, March 26th, 2025', one(2025, 3, 26), 'March 26, 2025'],
    ['Sept. 2025', one(2025, 9), 'September 2025'],
    ['marzo de 2025', one(2025, 3), 'March 2025'],
    ['26 de marzo de 2025', one(2025, 3, 26), 'March 26, 2025'],
    ['c. 1850', { ...one(1850), circa: true }, 'around 1850'],
    ['circa May 1850', { ...one(1850, 5), circa: true }, 'around May 1850'],
    ['1850~', { ...one(1850), circa: true }, 'around 1850'],
    ['hacia 1850', { ...one(1850), circa: true }, 'around 1850'],
    ['Spring 2025', { ...one(2025), season: 1 }, 'Spring 2025'],
    ['otoño de 2025', { ...one(2025), season: 3 }, 'Autumn 2025'],
    ['2025-21', { ...one(2025), season: 1 }, 'Spring 2025'],
    ['2019–2021', span([2019], [2021]), '2019 – 2021'],
    ['2019-2021', span([2019], [2021]), '2019 – 2021'],
    ['2019–21', span([2019], [2021]), '2019 – 2021'],
    ['1914 to 1918', span([1914], [1918]), '1914 – 1918'],
    ['c. 1850–1860', { ...span([1850], [1860]), circa: true }, 'around 1850 – 1860'],
    ['2025-03/2025-05', span([2025, 3], [2025, 5]), 'March 2025 – May 2025'],
    ['March–May 2025', span([2025, 3], [2025, 5]), 'March 2025 – May 2025'],
    ['March 3–5, 2025', span([2025, 3, 3], [2025, 3, 5]), 'March 3, 2025 – March 5, 2025'],
    ['3 al 5 de marzo de 2025', span([2025, 3, 3], [2025, 3, 5]), 'March 3, 2025 – March 5, 2025'],
    ['27 BCE – 14 CE', span([-27], [14]), '27 BC – 14'],
  ])('%j is understood', (text, date, told) => {
    expect(readCslDate(text)).toEqual({ date, problem: null });
    expect(describeCslDate(date, english)).toBe(told);
  });

  it.each(['n.d.', 'after the flood', '03/04/2025', '201X', '2019/..', 'about time', '0', 'May'])(
    '%j is kept as it is',
    (text) => {
      expect(readCslDate(text)).toEqual({ date: { literal: text }, problem: null });
      expect(formatCslDate({ literal: text })).toBe(text);
    },
  );

  it('in quotation marks is kept as it is', () => {
    expect(readCslDate('“Spring 2025”').date).toEqual({ literal: 'Spring 2025' });
  });

  it.each([
    ['2025-13', 'There is no month 13.'],
    ['2025-02-30', 'There is no day 30 in that month.'],
    ['2025-3-32', 'There is no day 32 in that month.'],
    ['30 February 2025', 'There is no day 30 in that month.'],
    ['29 de febrero de 2025', 'There is no day 29 in that month.'],
  ])('%j is no day, and that is said', (text, said) => {
    const { date, problem } = readCslDate(text);
    expect(problem && english.say(problem)).toBe(said);
    expect(date).toEqual({ literal: text });
  });

  it('is no date where it is empty', () => {
    expect(readCslDate('  ')).toEqual({ date: undefined, problem: null });
    expect(formatCslDate(undefined)).toBe('');
  });

  it('is told in the language of the person', async () => {
    const spanish = await loadWords('es');
    const told = ['26 March 2025', 'c. 1850', 'spring 2025', '44 BCE'].map((text) =>
      describeCslDate(readCslDate(text).date, spanish),
    );
    expect(told).toEqual(['26 de marzo de 2025', 'hacia 1850', 'primavera de 2025', '44 a. C.']);
  });
});

describe('a date in a form', () => {
  it.each(Object.entries(writtenDates))('is read back as it was: %s', (_name, date) => {
    expect(readCslDate(formatCslDate(date)).date).toEqual(date);
  });

  it.each(Object.entries({ ...writtenDates, ...foreignDates }))(
    'has one way of being written: %s',
    (_name, date) => {
      const text = formatCslDate(date);
      expect(text).not.toBe('');
      expect(formatCslDate(readCslDate(text).date)).toBe(formatCslDate(readCslDate(text).date));
      const again = formatCslDate(readCslDate(text).date);
      expect(formatCslDate(readCslDate(again).date)).toBe(again);
    },
  );

  it('is read back whatever day it is', () => {
    const day = fc
      .date({ min: new Date('-009000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => {
        const year = date.getUTCFullYear();
        return [year <= 0 ? year - 1 : year, date.getUTCMonth() + 1, date.getUTCDate()];
      });
    const parts = fc.tuple(day, fc.integer({ min: 1, max: 3 })).map(([all, n]) => all.slice(0, n));
    const date = fc
      .tuple(fc.array(parts, { minLength: 1, maxLength: 2 }), fc.boolean())
      .map(([points, circa]): CslDate => ({ 'date-parts': points, ...(circa && { circa }) }));
    fc.assert(
      fc.property(date, (given) => {
        expect(readCslDate(formatCslDate(given)).date).toEqual(given);
      }),
    );
  });

  it('is read back whatever text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { date } = readCslDate(text);
        expect(readCslDate(formatCslDate(date)).date).toEqual(date);
      }),
    );
  });
});
