import { type ArticleText, blockIndexAtOffset } from '../document/articleText';
import type { TextRange } from '../model/anchor';

/** The part of one block that a passage covers: index of the block, and offsets within its text. Never empty. */
export interface BlockPart {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A passage of the canonical text, block by block. */
export function spreadRange(articleText: ArticleText, { start, end }: TextRange): BlockPart[] {
  const parts: BlockPart[] = [];
  const first = Math.max(0, blockIndexAtOffset(articleText, start));
  for (let index = first; index < articleText.blocks.length; index += 1) {
    const block = articleText.blocks[index];
    if (!block || block.start >= end) break;
    const from = Math.max(0, start - block.start);
    const to = Math.min(block.text.length, end - block.start);
    if (from < to) parts.push({ block: index, from, to });
  }
  return parts;
}
