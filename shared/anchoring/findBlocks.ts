import type { Alignment } from './Alignment';

/** A run of tokens that is in both texts. */
export interface Block {
  old: number;
  fresh: number;
  length: number;
}

/**
 * Finds runs that are in both texts, wherever they are, among the tokens without a match, and matches them. After
 * Heckel (“A technique for isolating differences between files”, 1978): what occurs once in each text is the same
 * thing, and a match spreads to its equal neighbours. Heckel uses lines; prose needs runs of `size` tokens, since single
 * words are seldom unique. Returns the runs in the order of the old text.
 */
export function findBlocks(alignment: Alignment, size: number): Block[] {
  const { before, after } = alignment;
  const seeds = findUniqueRuns(before.ids, size, (at) => alignment.isFreeOld(at));
  const targets = findUniqueRuns(after.ids, size, (at) => alignment.isFreeNew(at));
  const blocks: Block[] = [];
  for (const [hash, old] of seeds) {
    const fresh = targets.get(hash) ?? -1;
    if (old < 0 || fresh < 0 || !isRunOf(alignment, old, fresh, size)) continue;
    blocks.push(spread(alignment, old, fresh));
  }
  return blocks.sort((a, b) => a.old - b.old);
}

/** Where each run of free tokens starts, by its hash; -1 for one that occurs more than once. */
function findUniqueRuns(
  ids: Int32Array,
  size: number,
  isFree: (at: number) => boolean,
): Map<number, number> {
  const runs = new Map<number, number>();
  let free = 0;
  for (let end = 0; end < ids.length; end += 1) {
    free = isFree(end) ? free + 1 : 0;
    if (free < size) continue;
    let hash = 0;
    for (let at = end - size + 1; at <= end; at += 1) {
      hash = (Math.imul(hash ^ (ids[at] ?? 0), 0x9e3779b1) + 0x7f4a7c15) | 0;
      hash ^= hash >>> 15;
    }
    runs.set(hash, runs.has(hash) ? -1 : end - size + 1);
  }
  return runs;
}

function isRunOf(alignment: Alignment, old: number, fresh: number, size: number): boolean {
  for (let at = 0; at < size; at += 1) {
    if (!isMatchable(alignment, old + at, fresh + at)) return false;
  }
  return true;
}

function isMatchable(alignment: Alignment, old: number, fresh: number): boolean {
  return alignment.isFreeOld(old) && alignment.isFreeNew(fresh) && alignment.isSame(old, fresh);
}

function spread(alignment: Alignment, old: number, fresh: number): Block {
  let head = 0;
  while (isMatchable(alignment, old - head - 1, fresh - head - 1)) head += 1;
  let length = 0;
  while (isMatchable(alignment, old - head + length, fresh - head + length)) {
    alignment.match(old - head + length, fresh - head + length);
    length += 1;
  }
  return { old: old - head, fresh: fresh - head, length };
}
