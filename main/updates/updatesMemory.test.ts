import { describe, expect, it } from 'vitest';
import { isCheckDue } from './updatesMemory';

const now = new Date('2026-03-02T12:00:00.000Z');

describe('a check unasked', () => {
  it.each([
    ['never while it is off', false, null, false],
    [
      'never while it is off, however long ago the last one is',
      false,
      '2020-01-01T00:00:00.000Z',
      false,
    ],
    ['at once where there was none', true, null, true],
    ['not again on the same day', true, '2026-03-02T11:00:00.000Z', false],
    ['not a moment before the day is over', true, '2026-03-01T12:00:00.001Z', false],
    ['after a day', true, '2026-03-01T12:00:00.000Z', true],
    [
      'where the last one lies ahead, since the clock was set back',
      true,
      '2027-01-01T00:00:00.000Z',
      true,
    ],
  ])('is due %s', (_when, isOn, checkedAt, isDue) => {
    expect(isCheckDue({ isOn, checkedAt, found: null }, now)).toBe(isDue);
  });
});
