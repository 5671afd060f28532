import { describe, expect, it } from 'vitest';
import { type Line, placeToolbar } from './placeToolbar';

const view = { topPx: 0, bottomPx: 600, widthPx: 640 };
const toolbar = { widthPx: 400, heightPx: 36 };
const line = (leftPx: number, topPx: number): Line => ({ leftPx, topPx, bottomPx: topPx + 30 });

describe('placeToolbar', () => {
  it.each([
    ['forwards on one line', line(100, 200), line(300, 200), 'below', 236],
    ['backwards on one line', line(300, 200), line(100, 200), 'above', 158],
    ['forwards over lines', line(300, 200), line(100, 260), 'below', 296],
    ['backwards over lines', line(100, 260), line(300, 200), 'above', 158],
    ['forwards to the last line in sight', line(100, 200), line(300, 570), 'above', 158],
    ['backwards to the first line in sight', line(300, 200), line(100, 5), 'below', 236],
  ])('made %s is %4$s it', (_case, anchor, head, _side, topPx) => {
    expect(placeToolbar({ anchor, head, toolbar, view }).topPx).toBe(topPx);
  });

  it('covers nothing selected, even where neither place is in sight', () => {
    const { topPx } = placeToolbar({ anchor: line(0, -300), head: line(0, 580), toolbar, view });
    expect(topPx).toBeGreaterThanOrEqual(610);
  });

  it.each([
    ['at the left edge', 10, 0],
    ['in the middle', 320, 120],
    ['at the right edge', 630, 240],
  ])('stays in the column %s', (_case, leftPx, expected) => {
    const place = placeToolbar({ anchor: line(0, 200), head: line(leftPx, 200), toolbar, view });
    expect(place.leftPx).toBe(expected);
  });
});
