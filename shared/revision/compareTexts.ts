import { alignItems } from './alignItems';
import type { BlockText, ComparedBlock } from './comparedBlock';
import { compareWords, splitWords } from './compareWords';

/** Blocks that share less of their words (Dice coefficient) are two blocks, not one that was changed. */
const MIN_SHARED = 0.4;
/** Shorter blocks may be alike by chance. */
const MIN_MOVED_WORDS = 4;

interface Pair {
  before: BlockText | null;
  after: BlockText | null;
}

/**
 * What changed from one text to another, block by block. Blocks with the same words are aligned first. What is left
 * between them is aligned word by word, across the ends of blocks: an old block and a new one that share most of their
 * words are one block that was changed. The others were added or removed, or, where a removed block reappears elsewhere
 * word for word, moved.
 */
export function compareTexts(
  before: readonly BlockText[],
  after: readonly BlockText[],
): ComparedBlock[] {
  const pairs: Pair[] = [];
  let [index, indexAfter] = [0, 0];
  const runs = alignItems(before.map(wordsOf), after.map(wordsOf));
  for (const run of [...runs, { before: before.length, after: after.length, length: 0 }]) {
    const gap = pairGap(before.slice(index, run.before), after.slice(indexAfter, run.after));
    // One by one: a call can't take as many arguments as a text may have blocks.
    for (const pair of gap) pairs.push(pair);
    for (let offset = 0; offset < run.length; offset += 1) {
      const [old, next] = [before[run.before + offset], after[run.after + offset]];
      pairs.push({ before: old ?? null, after: next ?? null });
    }
    index = run.before + run.length;
    indexAfter = run.after + run.length;
  }
  return describePairs(pairs);
}

function wordsOf({ text }: BlockText): string {
  return text;
}

/** Pairs the blocks between two that stayed: those that share words together, the others alone, removed before added. */
function pairGap(before: readonly BlockText[], after: readonly BlockText[]): Pair[] {
  const pairs: Pair[] = [];
  let [index, indexAfter] = [0, 0];
  const pushAlone = (end: number, endAfter: number) => {
    for (const block of before.slice(index, end)) pairs.push({ before: block, after: null });
    for (const block of after.slice(indexAfter, endAfter))
      pairs.push({ before: null, after: block });
  };
  for (const [to, from] of findPartners(before, after)) {
    pushAlone(from, to);
    pairs.push({ before: before[from] ?? null, after: after[to] ?? null });
    index = from + 1;
    indexAfter = to + 1;
  }
  pushAlone(before.length, after.length);
  return pairs;
}

/** Maps the index of each newer block to that of the older block it was made from. Both ascend, in the map's order too. */
function findPartners(
  before: readonly BlockText[],
  after: readonly BlockText[],
): Map<number, number> {
  const partners = new Map<number, number>();
  if (!before.length || !after.length) return partners;
  const [old, next] = [listWords(before), listWords(after)];
  const shared = new Map<number, Map<number, number>>();
  for (const run of alignItems(old.words, next.words)) {
    for (let offset = 0; offset < run.length; offset += 1) {
      const from = old.blocks[run.before + offset] ?? 0;
      const to = next.blocks[run.after + offset] ?? 0;
      const counts = shared.get(to) ?? new Map<number, number>();
      shared.set(to, counts.set(from, (counts.get(from) ?? 0) + 1));
    }
  }
  let last = -1;
  for (const [to, counts] of [...shared].sort(([a], [b]) => a - b)) {
    const [from = -1, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    const all = (old.counts[from] ?? 0) + (next.counts[to] ?? 0);
    if (from <= last || (2 * count) / all < MIN_SHARED) continue;
    partners.set(to, from);
    last = from;
  }
  return partners;
}

/** The words of all blocks in order, the block of each word, and each block’s number of words. */
function listWords(blocks: readonly BlockText[]) {
  const words: string[] = [];
  const owners: number[] = [];
  const counts = blocks.map(({ text }, index) => {
    const own = splitWords(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
    for (const word of own) {
      words.push(word);
      owners.push(index);
    }
    return own.length;
  });
  return { words, blocks: owners, counts };
}

function describePairs(pairs: readonly Pair[]): ComparedBlock[] {
  const movedFrom = findMoves(pairs);
  const movedAway = new Set(movedFrom.values());
  return pairs.flatMap(({ before, after }): ComparedBlock[] => {
    if (before && after) {
      const isSame = before.text === after.text;
      const isAlike = before.type === after.type && before.level === after.level;
      const runs = isSame
        ? [{ kind: 'same' as const, text: after.text }]
        : compareWords(before.text, after.text);
      const kind = isSame && isAlike ? 'same' : 'changed';
      return [{ ...kindOf(after), kind, runs, before: before.start, after: after.start }];
    }
    if (after) {
      const from = movedFrom.get(after);
      const runs = [{ kind: from ? ('same' as const) : ('added' as const), text: after.text }];
      const kind = from ? 'moved' : 'added';
      return [{ ...kindOf(after), kind, runs, before: from?.start ?? null, after: after.start }];
    }
    if (!before) return [];
    const kind = movedAway.has(before) ? 'movedAway' : 'removed';
    const runs = [{ kind: 'removed' as const, text: before.text }];
    return [{ ...kindOf(before), kind, runs, before: before.start, after: null }];
  });
}

function kindOf({ type, level }: BlockText): Pick<ComparedBlock, 'type' | 'level'> {
  return { type, ...(level !== undefined && { level }) };
}

/** The added blocks that moved, each with the removed block of the same words. */
function findMoves(pairs: readonly Pair[]): Map<BlockText, BlockText> {
  const gone = new Map<string, BlockText[]>();
  for (const { before, after } of pairs) {
    if (!before || after || listWords([before]).words.length < MIN_MOVED_WORDS) continue;
    gone.set(before.text, [...(gone.get(before.text) ?? []), before]);
  }
  const moves = new Map<BlockText, BlockText>();
  for (const { before, after } of pairs) {
    const from = after && !before ? gone.get(after.text)?.shift() : undefined;
    if (after && from) moves.set(after, from);
  }
  return moves;
}
