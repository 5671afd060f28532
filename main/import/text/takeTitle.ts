import type { TextBlock } from './cleanPlainText';
import { isHeadingLine, TITLE_WIDTH } from './isHeadingLine';
import { isBody } from './markHeadings';

/** A byline, a date and a place may stand between a title and the text. */
const MAX_LINES_BETWEEN = 3;

/**
 * Takes the title off a text that starts with one: a heading-like line with running text soon after.
 * With a title `given`, only the same words are taken, so that they do not stand there twice.
 */
export function takeTitle(
  blocks: readonly TextBlock[],
  given = '',
): { title: string | null; rest: readonly TextBlock[] } {
  const [first, ...rest] = blocks;
  const text = first?.lines.join(' ') ?? '';
  const isTitle = given
    ? text === given && rest.length > 0
    : first?.lines.length === 1 &&
      isHeadingLine(text, TITLE_WIDTH) &&
      rest.slice(0, MAX_LINES_BETWEEN + 1).some(isBody);
  return isTitle ? { title: text, rest } : { title: null, rest: blocks };
}
