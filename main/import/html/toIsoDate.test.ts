import { describe, expect, it } from 'vitest';
import { toIsoDate } from './toIsoDate';

describe('toIsoDate', () => {
  it.each([
    ['2015-07-24T05:36:09+01:00', '2015-07-24T05:36:09+01:00'],
    ['2018-12-21 12:55:00', '2018-12-21T12:55:00'],
    ['2020-03', '2020-03'],
    ['20200305', '2020-03-05'],
    ['2020/03/05', '2020-03-05'],
    ['5 March 2020', '2020-03-05'],
    ['March 5, 2020', '2020-03-05'],
    ['Thu, 05 Mar 2020 10:00:00 GMT', '2020-03-05T10:00:00.000Z'],
    ['05/03/2020', '05/03/2020'],
    ['yesterday', 'yesterday'],
    ['Spring 2020 or so', 'Spring 2020 or so'],
    ['', ''],
  ])('%j is %j', (text, date) => {
    expect(toIsoDate(text)).toBe(date);
  });
});
