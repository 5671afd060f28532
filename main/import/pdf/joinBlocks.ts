import { textOf } from './line';
import { endsSentence } from './splitParagraphs';
import type { Block, TextBlock } from './textBlock';

/** A line that ends within this share of its column’s width from the edge is full. */
const NEARLY_FULL = 0.12;
/** A first line is indented by this at least, in sizes of its letters. */
const INDENT = 0.6;
/** At least so many paragraphs must begin with an indent, as a share, for a document to be set like that. */
const MOSTLY = 0.5;

/**
 * The blocks of a document, of which each item is one column’s, with the paragraphs that go on in the next column, or on the
 * next page, put together. Captions and tables stand between the parts of a paragraph, and come after it.
 */
export function joinBlocks(columns: readonly (readonly Block[])[]): Block[] {
  const areIndented = hasIndents(columns.flat());
  const joined: Block[] = [];
  // The last paragraph, and where it is.
  let open = -1;
  for (const blocks of columns) {
    let isFirst = true;
    for (const block of blocks) {
      const before = joined[open];
      const isText = block.kind === 'paragraph' || block.kind === 'item';
      if (isText && isFirst && before && isJoinable(before) && goesOn(before, block, areIndented)) {
        joined[open] = {
          ...before,
          lines: [...before.lines, ...block.lines],
          column: block.column,
        };
        isFirst = false;
        continue;
      }
      joined.push(block);
      if (block.kind === 'caption' || block.kind === 'table') continue;
      isFirst = false;
      open = joined.length - 1;
    }
  }
  return joined;
}

function isJoinable(block: Block): block is TextBlock {
  return block.kind === 'paragraph' || block.kind === 'item';
}

function goesOn(before: TextBlock, block: TextBlock, areIndented: boolean): boolean {
  const last = before.lines.at(-1);
  const first = block.lines[0];
  if (!last || !first || block.marker) return false;
  if (Math.abs(last.size - first.size) > first.size * 0.06) return false;
  const text = textOf(last);
  const next = textOf(first);
  if (/[\p{L}][-\u2010\u00ad]$/u.test(text) && /^\p{L}/u.test(next)) return true;
  const isEnded = endsSentence(text);
  if (/^[\p{Ll}]/u.test(next)) return !isEnded || /[;:,]$/.test(text);
  const { start, end } = before.column;
  const isFull = end - last.end <= (end - start) * NEARLY_FULL;
  const isIndented = first.start - block.column.start > first.size * INDENT;
  if (!isEnded) return isFull && !isIndented;
  return areIndented && isFull && !isIndented && before.kind === 'paragraph';
}

/** True for documents whose paragraphs begin with an indent. */
function hasIndents(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(
    (block): block is TextBlock => block.kind === 'paragraph' && block.lines.length > 1,
  );
  const indented = paragraphs.filter(({ lines }) => {
    const [first, second] = lines;
    return first && second && first.start - second.start > first.size * INDENT;
  });
  return indented.length > paragraphs.length * MOSTLY;
}
