/**
 * The index that a key of a list leads to; null for keys that lead nowhere. `from` may be one that is
 * not there any more, or −1 for none. `page` is how many rows are in sight.
 */
export function moveIndex(key: string, from: number, count: number, page: number): number | null {
  const to = moves[key]?.(from, count, page);
  if (to === undefined || count === 0) return null;
  return Math.min(Math.max(to, 0), count - 1);
}

const moves: Readonly<Record<string, (from: number, count: number, page: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from, count) => (from === -1 ? count : from) - 1,
  PageDown: (from, _count, page) => from + page,
  PageUp: (from, _count, page) => from - page,
  Home: () => 0,
  End: (_from, count) => count,
};
