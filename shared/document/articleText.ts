import type { Node } from '@tiptap/pm/model';
import { countBefore } from '../anchoring/countBelow';

/** A run of text on its own: a paragraph (also in a list item or table cell), a heading, a code block. */
export interface Block {
  type: string;
  level?: number;
  text: string;
  /** Offset of the first character in the canonical text, in UTF-16 units. */
  start: number;
  /** ProseMirror position of the first character. */
  position: number;
}

/** An article's canonical text and where its blocks are in it. */
export interface ArticleText {
  text: string;
  blocks: readonly Block[];
}

const cache = new WeakMap<Node, ArticleText>();

/**
 * The canonical text of a document: the texts of its blocks joined by `\n`. Anchors are offsets in it.
 * Within a block, positions and offsets run in step, since every inline leaf is one unit long in both.
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

/** In a file, it may be anything. */
function isLevel(level: unknown): level is number {
  return typeof level === 'number' && Number.isSafeInteger(level) && level > 0;
}

/** The text of one block, without those before and after it. */
export function readBlock(block: Node): string {
  // Most blocks are one plain text, and an article has thousands of them.
  const only = block.childCount === 1 ? block.firstChild?.text : undefined;
  return only ?? block.textBetween(0, block.content.size, undefined, readLeaf);
}

// A line break is one unit long, and so must its text be.
function readLeaf(): string {
  return '\n';
}

/** The block that contains `offset`, its end included. Offsets past the text give the last block. */
export function blockAtOffset(articleText: ArticleText, offset: number): Block | undefined {
  return articleText.blocks[blockIndexAtOffset(articleText, offset)];
}

/** The index of the block that `blockAtOffset` returns; -1 where there is none. */
export function blockIndexAtOffset({ blocks }: ArticleText, offset: number): number {
  return lastIndex(blocks, (block) => block.start <= offset);
}

/** The ProseMirror position of an offset in the canonical text; past the text, its end. 0 in an empty document. */
export function positionAtOffset(articleText: ArticleText, offset: number): number {
  const block = blockAtOffset(articleText, offset);
  if (!block) return 0;
  return block.position + Math.min(offset - block.start, block.text.length);
}

/** The offset of a ProseMirror position; between two blocks, that of the end of the first. */
export function offsetAtPosition({ blocks }: ArticleText, position: number): number {
  const block = blocks[lastIndex(blocks, (candidate) => candidate.position <= position)];
  if (!block) return 0;
  return block.start + Math.min(position - block.position, block.text.length);
}

function lastIndex(blocks: readonly Block[], isBefore: (block: Block) => boolean): number {
  const holds = (block: Block | undefined) => block !== undefined && isBefore(block);
  return countBefore(blocks.length, (index) => holds(blocks[index])) - 1;
}
