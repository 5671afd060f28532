import type { TextBlock } from './cleanPlainText';
import { isHeadingLine } from './isHeadingLine';
import { readMarker } from './readMarker';
import { endsSentence, measureWidth } from './textLine';

/** What is this wide, in columns, and no heading is a paragraph even without a full stop. */
const BODY_WIDTH = 60;
/** A chapter's number and its name, but no list of names. */
const MAX_HEADINGS_IN_ROW = 2;

/**
 * Turns heading-like lines that stand between paragraphs into headings. Of the lines before the first
 * paragraph only a single one can be: where there are more, they are a title, a byline and a date.
 */
export function markHeadings(blocks: readonly TextBlock[]): TextBlock[] {
  const marked = [...blocks];
  let index = 0;
  while (index < marked.length) {
    const run = countHeadingLines(marked, index);
    const isLed = index === 0 || isParagraph(marked[index - 1]);
    const isFollowed = isBody(marked[index + run]);
    const maxRun = index === 0 ? 1 : MAX_HEADINGS_IN_ROW;
    if (run > 0 && run <= maxRun && isLed && isFollowed) {
      for (let at = index; at < index + run; at += 1) {
        marked[at] = { type: 'heading', lines: marked[at]?.lines ?? [] };
      }
    }
    index += run + 1;
  }
  return marked;
}

/** True for a block that is running text for certain: what a heading can stand over. */
export function isBody(block: TextBlock | undefined): boolean {
  if (!block || isHeading(block)) return false;
  const text = block.lines.join(' ');
  return measureWidth(text) >= BODY_WIDTH && readMarker(text) === null;
}

function isParagraph(block: TextBlock | undefined): boolean {
  return isBody(block) || (!!block && endsSentence(block.lines.at(-1) ?? ''));
}

function isHeading({ lines: [first = '', ...rest] }: TextBlock): boolean {
  return rest.length === 0 && isHeadingLine(first);
}

function countHeadingLines(blocks: readonly TextBlock[], from: number): number {
  let to = from;
  for (let block = blocks[to]; block && isHeading(block); block = blocks[to]) to += 1;
  return to - from;
}
