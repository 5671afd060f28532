import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../articleUi';
import { groupMarks } from './groupMarks';

const marks = fc.array(
  fc
    .tuple(fc.nat(99), fc.double({ min: 0, max: 500, noNaN: true }))
    .map(([id, topPx]): Mark => ({ highlight: `hl_${id}`, topPx })),
  { maxLength: 40 },
);

describe('groupMarks', () => {
  it('puts marks of one line side by side, in their order', () => {
    const rows = groupMarks(
      [
        { highlight: 'hl_a', topPx: 10 },
        { highlight: 'hl_b', topPx: 12 },
        { highlight: 'hl_c', topPx: 41 },
      ],
      22,
    );
    expect(rows.map((row) => [row.topPx, row.marks.map((mark) => mark.highlight)])).toEqual([
      [10, ['hl_a', 'hl_b']],
      [41, ['hl_c']],
    ]);
  });

  it('keeps every mark, near its line, in rows that do not touch', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const rows = groupMarks(list, 22);
        expect(rows.flatMap((row) => row.marks)).toHaveLength(list.length);
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1];
          if (next) expect(next.topPx - row.topPx).toBeGreaterThanOrEqual(22);
          for (const mark of row.marks) expect(mark.topPx - row.topPx).toBeLessThan(22);
        }
      }),
    );
  });
});
