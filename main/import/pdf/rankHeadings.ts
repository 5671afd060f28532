import { textOf } from './line';
import type { Block, TextBlock } from './textBlock';

/** A title stands on one of the first pages. */
const TITLE_PAGES = 2;
/** Below the title, of the highest level, come these. */
const TOP_LEVEL = 2;
const LOWEST_LEVEL = 5;
/** A title is larger than the text by this at least, in its sizes. */
const TITLE_SIZE = 1.15;

/** Blocks whose headings have their levels, and the title among them. */
export interface Ranked {
  blocks: Block[];
  title: string;
  /** The paragraphs between the title and the first heading, or text, after it. */
  front: readonly string[];
}

/** Gives headings their levels, the larger the higher, and finds the title. What is between it and the text is no heading. */
export function rankHeadings(given: readonly Block[], bodySize: number): Ranked {
  const blocks = joinSplit(given);
  const titleIndex = findTitle(blocks, bodySize);
  const front = frontAfter(blocks, titleIndex);
  const isRanked = (block: Block, index: number): block is TextBlock =>
    block.kind === 'heading' && index !== titleIndex && !front.has(index);
  const sizes = [...new Set(blocks.filter(isRanked).map(rankKey))].sort((a, b) => b - a);
  const ranked = blocks.map((block, index): Block => {
    if (index === titleIndex && block.kind === 'heading') return { ...block, level: 1 };
    if (front.has(index) && block.kind === 'heading') return { ...block, kind: 'paragraph' };
    if (!isRanked(block, index)) return block;
    const level = TOP_LEVEL + sizes.indexOf(rankKey(block));
    return { ...block, level: Math.min(level, LOWEST_LEVEL) };
  });
  const title = ranked[titleIndex];
  return {
    blocks: ranked,
    title: title && title.kind !== 'table' ? sayTitle(title) : '',
    front: sayFront(ranked, titleIndex),
  };
}

/** How many paragraphs after a title may say who wrote it, and when. */
const FRONT_PARAGRAPHS = 4;

function sayFront(blocks: readonly Block[], titleIndex: number): string[] {
  if (titleIndex < 0) return [];
  return blocks
    .slice(titleIndex + 1, titleIndex + 1 + FRONT_PARAGRAPHS)
    .flatMap((block) => (block.kind === 'paragraph' ? [sayBlock(block)] : []));
}

function sayBlock({ lines }: TextBlock): string {
  return lines
    .map((line) => line.cells.map(textOf).join(', '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function sayTitle({ lines }: TextBlock): string {
  return lines
    .map(textOf)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*[*∗†‡]+$/u, '')
    .trim();
}

/** Headings that were cut at white between their lines, as titles are, belong together. */
function joinSplit(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const rest = before && block.kind === 'heading' && isTitleRest(before, block) ? block : null;
    if (rest && before?.kind === 'heading') {
      joined[joined.length - 1] = { ...before, lines: [...before.lines, ...rest.lines] };
    } else joined.push(block);
  }
  return joined;
}

function isTitleRest(before: Block, block: TextBlock): boolean {
  if (before.kind !== 'heading') return false;
  const [last, first] = [before.lines.at(-1), block.lines[0]];
  if (!last || !first || last.page !== first.page) return false;
  const isAlike = Math.abs(last.size - first.size) < 0.3 && last.isBold === first.isBold;
  return (
    isAlike && !/^\d/.test(textOf(first)) && first.baseline - last.baseline < first.size * 1.45
  );
}

function rankKey({ lines: [line] }: TextBlock): number {
  return Math.round((line?.size ?? 0) * 2) * 2 + (line?.isBold ? 1 : 0);
}

function findTitle(blocks: readonly Block[], bodySize: number): number {
  let best = -1;
  let size = bodySize * TITLE_SIZE;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || (block.lines[0]?.page ?? 0) >= TITLE_PAGES) continue;
    const own = block.lines[0]?.size ?? 0;
    // Two letters are an ornament.
    if (own > size + 0.3 && sayTitle(block).length > 2) {
      best = index;
      size = own;
    }
  }
  return best;
}

/** What follows a title in larger letters, without text between: who wrote it, and when. */
function frontAfter(blocks: readonly Block[], titleIndex: number): Set<number> {
  const front = new Set<number>();
  if (titleIndex < 0) return front;
  for (let index = titleIndex + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind !== 'heading' || block.lines.every(({ isBold }) => isBold)) break;
    const text = textOf(block.lines[0] ?? { runs: [] });
    if (/^\d/.test(text) && !/\d{4}/.test(text)) break;
    front.add(index);
  }
  return front;
}
