import type { Alignment } from './Alignment';
import type { Block } from './findBlocks';

/** Blocks this close to each other in both texts are one piece that was edited here and there. */
const NEAR_TOKENS = 12;
/** What moved must weigh this much (see `TokenWeights`), or less if it is most of a sentence: phrases recur by chance. */
const MOVED_WEIGHT = 4;
const MOVED_SENTENCE_WEIGHT = 1.5;
const MOVED_SENTENCE_SHARE = 0.5;

/** Marks blocks that are out of order as moved where they are large enough, and unmatches the others. */
export function settleMoves(alignment: Alignment, blocks: readonly Block[]): void {
  for (const group of groupNear(blocks)) {
    const isMove = isSubstantial(alignment, group);
    for (const { old, length } of group) {
      for (let at = old; at < old + length; at += 1) {
        if (isMove) alignment.isMoved[at] = 1;
        else alignment.unmatch(at);
      }
    }
  }
}

function groupNear(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    const oldGap = last ? block.old - last.old - last.length : 0;
    const newGap = last ? block.fresh - last.fresh - last.length : 0;
    const isNear = last && oldGap <= NEAR_TOKENS && newGap >= 0 && newGap <= NEAR_TOKENS;
    if (isNear) groups.at(-1)?.push(block);
    else groups.push([block]);
    last = block;
  }
  return groups;
}

function isSubstantial(alignment: Alignment, group: readonly Block[]): boolean {
  const { oldSentences: sentences } = alignment;
  let weight = 0;
  for (const { old, length } of group) weight += alignment.weigh(old, old + length);
  if (weight >= MOVED_WEIGHT) return true;
  if (weight < MOVED_SENTENCE_WEIGHT) return false;
  let start = group[0]?.old ?? 0;
  let end = (group.at(-1)?.old ?? 0) + (group.at(-1)?.length ?? 0);
  const [first, last] = [sentences[start], sentences[end - 1]];
  while (start > 0 && sentences[start - 1] === first) start -= 1;
  while (end < sentences.length && sentences[end] === last) end += 1;
  return weight >= MOVED_SENTENCE_SHARE * alignment.weigh(start, end);
}
