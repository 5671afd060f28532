import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heaviestChain } from './heaviestChain';

it.each([
  [[], [], []],
  [
    [0, 1, 2],
    [1, 1, 1],
    [0, 1, 2],
  ],
  [
    [2, 0, 1],
    [1, 1, 1],
    [1, 2],
  ],
  [[2, 0, 1], [5, 1, 1], [0]],
])('of places %j that weigh %j it keeps the items %j', (places, weights, items) => {
  expect(heaviestChain(places, weights)).toEqual(items);
});

it('keeps as much weight as trying all would', () => {
  const weighed = fc.uniqueArray(fc.nat(50), { maxLength: 10 }).chain((places) =>
    fc.tuple(
      fc.constant(places),
      fc.array(fc.integer({ min: 1, max: 9 }), {
        minLength: places.length,
        maxLength: places.length,
      }),
    ),
  );
  fc.assert(
    fc.property(weighed, ([places, weights]) => {
      const chain = heaviestChain(places, weights);
      const kept = chain.map((item) => places[item] ?? 0);
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      const weight = chain.reduce((sum, item) => sum + (weights[item] ?? 0), 0);
      expect(weight).toBe(tryAll(places, weights, 0, -1));
    }),
  );
});

function tryAll(places: number[], weights: number[], item: number, above: number): number {
  const place = places[item];
  if (place === undefined) return 0;
  const without = tryAll(places, weights, item + 1, above);
  if (place <= above) return without;
  return Math.max(without, (weights[item] ?? 0) + tryAll(places, weights, item + 1, place));
}
