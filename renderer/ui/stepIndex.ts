/** Where a key goes to from row `index` of `count`; null for keys that go nowhere. An index of −1 is before the first. */
export function stepIndex(
  key: string,
  index: number,
  count: number,
  pageRows: number,
): number | null {
  const targets: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + Math.max(1, pageRows),
    PageUp: index - Math.max(1, pageRows),
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  if (target === undefined || count === 0) return null;
  return Math.min(count - 1, Math.max(0, target));
}
