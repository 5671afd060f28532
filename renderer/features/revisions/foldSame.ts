import type { ComparedBlock } from '../../../shared/revision/comparedBlock';

/** What is shown of a comparison: a block, or how many unchanged blocks are left out. `key` is unique. */
export type ShownBlock = { key: string } & ({ block: ComparedBlock } | { left: number });

/** Leaves out the blocks that are the same in both texts, except those next to a change. A single one is not worth leaving out. */
export function foldSame(blocks: readonly ComparedBlock[]): ShownBlock[] {
  const shown: ShownBlock[] = [];
  let left: ComparedBlock[] = [];
  const flush = () => {
    const [first] = left;
    if (first && left.length > 1) shown.push({ key: `left ${keyOf(first)}`, left: left.length });
    else if (first) shown.push(show(first));
    left = [];
  };
  for (const [index, block] of blocks.entries()) {
    const isNear = [index - 1, index, index + 1].some(
      (near) => (blocks[near]?.kind ?? 'same') !== 'same',
    );
    if (!isNear) {
      left.push(block);
      continue;
    }
    flush();
    shown.push(show(block));
  }
  flush();
  return shown;
}

/** A block shown by itself. */
export function show(block: ComparedBlock): ShownBlock {
  return { key: keyOf(block), block };
}

function keyOf({ before, after }: ComparedBlock): string {
  return `${before} ${after}`;
}
