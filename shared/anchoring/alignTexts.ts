import { Alignment } from './Alignment';
import { fillFrame, fillMoved } from './fillGaps';
import { type Block, findBlocks } from './findBlocks';
import { heaviestChain } from './heaviestChain';
import { matchSentences } from './matchSentences';
import { settleMoves } from './settleMoves';
import { TokenWeights } from './TokenWeights';
import { tokenise, Vocabulary } from './tokenise';

/** Runs of this many tokens make up the frame; shorter ones count afterwards, among what is left. */
const FRAME_TOKENS = 5;
const REMNANT_TOKENS = 3;

/**
 * Finds what became of each token. First come the blocks that are in both texts, wherever they are. The heaviest that
 * keep their order are the frame of the text; others moved, if they are large enough to be more than recurring phrases.
 * Next come the words in between: beside what moved, to the end of its sentence, and between what kept its order. Last, in
 * what is still left, come smaller blocks and similar sentences, for what was both moved and edited.
 */
export function alignTexts(oldText: string, newText: string): Alignment {
  const vocabulary = new Vocabulary();
  const before = tokenise(oldText, vocabulary);
  const after = tokenise(newText, vocabulary);
  const weights = new TokenWeights(vocabulary, [before, after]);
  const alignment = new Alignment(before, after, vocabulary, weights);
  matchEnds(alignment);
  const blocks = findBlocks(alignment, FRAME_TOKENS);
  settleMoves(alignment, findOutOfOrder(alignment, blocks));
  fillMoved(alignment);
  fillFrame(alignment);
  settleMoves(alignment, findBlocks(alignment, REMNANT_TOKENS));
  fillMoved(alignment);
  matchSentences(alignment);
  return alignment;
}

function matchEnds(alignment: Alignment): void {
  const [olds, news] = [alignment.toNew.length, alignment.toOld.length];
  const shorter = Math.min(olds, news);
  let head = 0;
  for (; head < shorter && alignment.isSame(head, head); head += 1) alignment.match(head, head);
  for (let tail = 1; tail <= shorter - head; tail += 1) {
    if (!alignment.isSame(olds - tail, news - tail)) return;
    alignment.match(olds - tail, news - tail);
  }
}

function findOutOfOrder(alignment: Alignment, blocks: readonly Block[]): Block[] {
  const weights = blocks.map(({ old, length }) => alignment.weigh(old, old + length));
  const inOrder = new Set(
    heaviestChain(
      blocks.map(({ fresh }) => fresh),
      weights,
    ),
  );
  return blocks.filter((_, index) => !inOrder.has(index));
}
