/** How many of the ascending numbers are below the limit. */
export function countBelow(ascending: ArrayLike<number>, limit: number): number {
  return countBefore(ascending.length, (index) => (ascending[index] ?? 0) < limit);
}

/** The first index for which `isBefore` is false, or `length`, by binary search: it must be true for all indexes before and none after. */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
