import { describe, expect, it } from 'vitest';
import { fitBounds } from './fitBounds';

const primary = { x: 0, y: 25, width: 1440, height: 875 };
const left = { x: -1920, y: 0, width: 1920, height: 1080 };

describe('fitBounds', () => {
  it.each([
    ['on the primary display', { x: 40, y: 60, width: 1100, height: 760 }],
    ['on another display', { x: -1800, y: 100, width: 1280, height: 800 }],
    ['partly off the edge', { x: 1300, y: 60, width: 1100, height: 760 }],
  ])('leaves a window where it was: %s', (_where, bounds) => {
    expect(fitBounds(bounds, [primary, left])).toEqual(bounds);
  });

  it.each([
    ['on a display that is gone', { x: -1800, y: 100, width: 1280, height: 800 }],
    ['below the edge', { x: 100, y: 2000, width: 1280, height: 800 }],
    [
      'with its top above the edge, where it could not be moved',
      { x: 100, y: -300, width: 1280, height: 800 },
    ],
    ['with only a sliver in view', { x: 1400, y: 60, width: 1280, height: 800 }],
  ])('centres a window that was %s', (_where, bounds) => {
    expect(fitBounds(bounds, [primary])).toEqual({ x: 80, y: 63, width: 1280, height: 800 });
  });

  it('makes a window no larger than its display', () => {
    const bounds = fitBounds({ x: 0, y: 30, width: 3000, height: 2000 }, [primary]);
    expect(bounds).toMatchObject({ width: 1440, height: 875 });
  });

  it('makes a window no smaller than what it needs', () => {
    const bounds = fitBounds({ x: 0, y: 30, width: 10, height: 10 }, [primary]);
    expect(bounds).toMatchObject({ width: 720, height: 480 });
  });

  it('keeps what it was told where no display is known', () => {
    const bounds = { x: 5, y: 5, width: 900, height: 600 };
    expect(fitBounds(bounds, [])).toEqual(bounds);
  });
});
