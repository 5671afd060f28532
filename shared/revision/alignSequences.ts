/** Items `before`… and `after`…, so many of them, that are the same in both sequences. */
export interface Run {
  before: number;
  after: number;
  length: number;
}

interface Stretch {
  before: readonly [start: number, end: number];
  after: readonly [start: number, end: number];
}

/** Stretches of up to so many pairs are compared in full. */
const MAX_PAIRS = 250_000;
/** Where no item stands once, so many in a row may. */
const WIDTHS = [1, 2, 4];

/**
 * What two sequences have in common, in order: runs of equal items, none crossing another. What they start and end
 * with is taken off first. Of what is left, items that stand once in each are where it is cut (as in Bram Cohen's
 * patience diff), and the stretches between are treated alike; small ones get a longest common subsequence. So it
 * takes little more than linear time, and a long stretch that repeats itself all through counts as replaced.
 */
export function alignSequences<Item>(before: readonly Item[], after: readonly Item[]): Run[] {
  const runs: Run[] = [];
  const waiting: Stretch[] = [{ before: [0, before.length], after: [0, after.length] }];
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    const rest = takeEnds(before, after, stretch, runs);
    if (!rest) continue;
    const pairs = sizeOf(rest.before) * sizeOf(rest.after);
    if (pairs <= MAX_PAIRS) runs.push(...findLongest(before, after, rest));
    else waiting.push(...cutAtUnique(before, after, rest, runs));
  }
  return joinRuns(runs);
}

function sizeOf([start, end]: readonly [number, number]): number {
  return end - start;
}

/** What is left of a stretch without its common start and end; null where that is nothing on one side. */
function takeEnds<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { before: [start, end], after: [startAfter, endAfter] }: Stretch,
  runs: Run[],
): Stretch | null {
  const most = Math.min(end - start, endAfter - startAfter);
  let head = 0;
  while (head < most && before[start + head] === after[startAfter + head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[end - 1 - tail] === after[endAfter - 1 - tail]) tail += 1;
  if (head) runs.push({ before: start, after: startAfter, length: head });
  if (tail) runs.push({ before: end - tail, after: endAfter - tail, length: tail });
  if (head + tail === most) return null;
  return { before: [start + head, end - tail], after: [startAfter + head, endAfter - tail] };
}

/** Longest common subsequence, by the table of the lengths of those of all ends. */
function findLongest<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { before: [start, end], after: [startAfter, endAfter] }: Stretch,
): Run[] {
  const width = endAfter - startAfter + 1;
  const lengths = new Uint32Array((end - start + 1) * width);
  const at = (i: number, j: number) => (i - start) * width + (j - startAfter);
  for (let i = end - 1; i >= start; i -= 1) {
    for (let j = endAfter - 1; j >= startAfter; j -= 1) {
      lengths[at(i, j)] =
        before[i] === after[j]
          ? (lengths[at(i + 1, j + 1)] ?? 0) + 1
          : Math.max(lengths[at(i + 1, j)] ?? 0, lengths[at(i, j + 1)] ?? 0);
    }
  }
  const runs: Run[] = [];
  for (let i = start, j = startAfter; i < end && j < endAfter; ) {
    if (before[i] === after[j]) {
      runs.push({ before: i, after: j, length: 1 });
      i += 1;
      j += 1;
    } else if ((lengths[at(i + 1, j)] ?? 0) >= (lengths[at(i, j + 1)] ?? 0)) i += 1;
    else j += 1;
  }
  return runs;
}

/** Takes what stands once in each side and in the same order as runs; answers the stretches between, none where there is nothing such. */
function cutAtUnique<Item>(
  before: readonly Item[],
  after: readonly Item[],
  stretch: Stretch,
  runs: Run[],
): Stretch[] {
  let anchors: Run[] = [];
  for (const width of WIDTHS) {
    anchors = findAnchors(before, after, stretch, width);
    if (anchors.length) break;
  }
  if (!anchors.length) return [];
  runs.push(...anchors);
  const stretches: Stretch[] = [];
  let [start] = stretch.before;
  let [startAfter] = stretch.after;
  for (const anchor of anchors) {
    stretches.push({ before: [start, anchor.before], after: [startAfter, anchor.after] });
    start = anchor.before + 1;
    startAfter = anchor.after + 1;
  }
  return [
    ...stretches,
    { before: [start, stretch.before[1]], after: [startAfter, stretch.after[1]] },
  ];
}

function findAnchors<Item>(
  before: readonly Item[],
  after: readonly Item[],
  stretch: Stretch,
  width: number,
): Run[] {
  const places = findUnique(after, stretch.after, width);
  const pairs: Run[] = [];
  for (const [item, index] of findUnique(before, stretch.before, width)) {
    const match = places.get(item);
    if (match !== undefined) pairs.push({ before: index, after: match, length: 1 });
  }
  return longestIncreasing(pairs.sort((a, b) => a.before - b.before));
}

/** Where what stands once in a stretch begins: so many items in a row, joined. */
function findUnique<Item>(
  items: readonly Item[],
  [start, end]: readonly [number, number],
  width: number,
): Map<unknown, number> {
  const places = new Map<unknown, number>();
  const repeated = new Set<unknown>();
  for (let index = start; index + width <= end; index += 1) {
    const item = width === 1 ? items[index] : JSON.stringify(items.slice(index, index + width));
    if (places.has(item)) repeated.add(item);
    else places.set(item, index);
  }
  for (const item of repeated) places.delete(item);
  return places;
}

/** The longest subsequence of pairs, in the order of `before`, whose `after` goes up, by patience sorting. */
function longestIncreasing(pairs: readonly Run[]): Run[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[ends[middle] ?? 0]?.after ?? 0) < pair.after) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const chain: Run[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

/** The runs in order, neighbours made one. */
function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs.sort((a, b) => a.before - b.before)) {
    const last = joined.at(-1);
    const isNext =
      last && last.before + last.length === run.before && last.after + last.length === run.after;
    if (isNext) last.length += run.length;
    else joined.push({ ...run });
  }
  return joined;
}
