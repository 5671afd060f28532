import type { Node } from '@tiptap/pm/model';
import { countBefore } from '../anchoring/countBelow';

/** A run of text that stands alone: a paragraph, a heading, a list item's or table cell's paragraph, a block of code. */
export interface Block {
  type: string;
  level?: number;
  text: string;
  /** Offset of the first character in the canonical text, in UTF-16 units. */
  start: number;
  /** ProseMirror position of the first character. */
  position: number;
}

/** An article's canonical text and where its blocks lie in it. */
export interface ArticleText {
  text: string;
  blocks: readonly Block[];
}

const cache = new WeakMap<Node, ArticleText>();

/**
 * The canonical text of a document: the texts of its blocks joined by `\n`. Anchors count in it.
 * Within a block, positions and offsets run in step, since all that is inline is one unit long in both.
 */
export function readArticleText(document: Node): ArticleText {
  const known = cache.get(document);
  if (known) return known;
  const blocks: Block[] = [];
  let start = 0;
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = readBlock(node);
    const level: unknown = node.attrs.level;
    blocks.push({
      type: node.type.name,
      ...(isLevel(level) && { level }),
      text,
      start,
      position: position + 1,
    });
    start += text.length + 1;
    return false;
  });
  const articleText = { text: blocks.map((block) => block.text).join('\n'), blocks };
  cache.set(document, articleText);
  return articleText;
}

/** In a file it may be anything. */
function isLevel(level: unknown): level is number {
  return typeof level === 'number' && Number.isSafeInteger(level) && level > 0;
}

function readBlock(block: Node): string {
  // Most blocks are one plain text, and an article has thousands of them.
  const only = block.childCount === 1 ? block.firstChild?.text : undefined;
  return only ?? block.textBetween(0, block.content.size, undefined, readLeaf);
}

// A line break is one unit long, and so must what stands for it be.
function readLeaf(): string {
  return '\n';
}

/** The block that holds `offset`; a block's end belongs to it. Offsets past the text give the last block. */
export function blockAtOffset(articleText: ArticleText, offset: number): Block | undefined {
  return articleText.blocks[blockIndexAtOffset(articleText, offset)];
}

/** Index of the block that `blockAtOffset` gives; -1 where there is none. */
export function blockIndexAtOffset({ blocks }: ArticleText, offset: number): number {
  return lastIndex(blocks, (block) => block.start <= offset);
}

/** ProseMirror position of an offset of the canonical text; past the text, its end. Empty documents answer 0. */
export function positionAtOffset(articleText: ArticleText, offset: number): number {
  const block = blockAtOffset(articleText, offset);
  if (!block) return 0;
  return block.position + Math.min(offset - block.start, block.text.length);
}

/** Offset of a ProseMirror position; one between two blocks counts to the end of the block before it. */
export function offsetAtPosition({ blocks }: ArticleText, position: number): number {
  const block = blocks[lastIndex(blocks, (candidate) => candidate.position <= position)];
  if (!block) return 0;
  return block.start + Math.min(position - block.position, block.text.length);
}

function lastIndex(blocks: readonly Block[], isBefore: (block: Block) => boolean): number {
  const holds = (block: Block | undefined) => block !== undefined && isBefore(block);
  return countBefore(blocks.length, (index) => holds(blocks[index])) - 1;
}
