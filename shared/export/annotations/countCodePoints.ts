/**
 * Answers how many code points come before an offset in UTF-16 units: the W3C's selectors count the first,
 * the app the second. They differ by one for each surrogate pair passed.
 */
export function countCodePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}

// Offsets are sorted; how many are less than `limit`.
function countBelow(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
