import { findWrapColumn, isForcedBreak } from './findWrapColumn';
import { markHeadings } from './markHeadings';
import {
  endsSentence,
  measureWidth,
  readMarker,
  splitChunks,
  type TextBlock,
  type TextLine,
} from './textLine';

const LINE_BREAK = '\n';
const BLOCK_BREAK = '\n\n';
/** A line longer than this, in columns, is its own paragraph. */
const LONG_LINE = 110;

/**
 * The blocks of a plain text as people paste and save it. Only white space is ever changed.
 *
 * Blank lines separate paragraphs. What a single line break means depends on the text: where lines are wrapped
 * at a column (mail, Project Gutenberg), a break forced by the column is a space; where there are no
 * blank lines at all, or lines are long or end sentences, each line is a paragraph; otherwise the author broke
 * the line on purpose, as in verse and addresses, and the break stays. Short lines between paragraphs that
 * are not sentences become headings.
 */
export function cleanPlainText(text: string): TextBlock[] {
  const chunks = splitChunks(text);
  const column = findWrapColumn(chunks);
  const hasBlankLines = chunks.length > 1;
  return markHeadings(
    chunks.flatMap((chunk) =>
      column
        ? unwrapChunk(chunk, column, hasBlankLines)
        : splitChunk(
            chunk.map((line) => line.text),
            hasBlankLines,
          ),
    ),
  );
}

function unwrapChunk(
  chunk: readonly TextLine[],
  column: number,
  hasBlankLines: boolean,
): TextBlock[] {
  const breaks = chunk.slice(1).map((next, index) => {
    const line = chunk[index] ?? next;
    // Without blank lines, only the space left on a paragraph's last line shows that it was the last.
    const raggedColumns = !hasBlankLines && endsSentence(line.text) ? 0 : undefined;
    return { line, next, isForced: isForcedBreak(line, next, column, raggedColumns) };
  });
  const running = breaks.filter(({ next }) => readMarker(next.text) === null);
  const isVerse = running.filter(({ isForced }) => isForced).length * 2 < running.length;
  const first = chunk[0]?.text ?? '';
  // Joined in one go: a text without blank lines may be a single chunk of many megabytes.
  const joined = breaks.flatMap(({ line, next, isForced }) => {
    const startsItem =
      readMarker(next.text) !== null && (!isForced || mayEndItem(line.text, first));
    if (startsItem || isIndentedStart(line, next) || (!hasBlankLines && !isForced)) {
      return [BLOCK_BREAK, next.text];
    }
    const separator = isForced && !isVerse ? wrapSeparator(line.text, next.text) : LINE_BREAK;
    return [separator, next.text];
  });
  return [first, ...joined]
    .join('')
    .split(BLOCK_BREAK)
    .map((text) => ({ type: 'paragraph', lines: text.split(LINE_BREAK) }));
}

// A dash or number at the start of a line may also be part of a sentence that was wrapped there.
function mayEndItem(line: string, firstOfChunk: string): boolean {
  return readMarker(firstOfChunk) !== null || endsSentence(line) || /[:;]$/.test(line);
}

// Typescripts indent the first line of a paragraph; what is indented under a list item does not start one.
function isIndentedStart(line: TextLine, next: TextLine): boolean {
  return next.indent >= line.indent + 2 && endsSentence(line.text) && !readMarker(line.text);
}

function splitChunk(lines: string[], hasBlankLines: boolean): TextBlock[] {
  const sentenceCount = lines.filter(endsSentence).length;
  const areParagraphs =
    !hasBlankLines ||
    sentenceCount * 2 >= lines.length ||
    lines.some((line) => readMarker(line) !== null || measureWidth(line) > LONG_LINE);
  return areParagraphs ? lines.map(paragraph) : [{ type: 'paragraph', lines }];
}

function paragraph(line: string): TextBlock {
  return { type: 'paragraph', lines: [line] };
}

const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

/** What replaces a line wrap between two lines. A hyphen stays, without a space after it, since `well-` `known` may be meant. */
function wrapSeparator(line: string, next: string): '' | ' ' {
  const isHyphenated = /\p{L}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next);
  const isEastAsian = EAST_ASIAN.test(line.slice(-1)) && EAST_ASIAN.test(next.charAt(0));
  return isHyphenated || isEastAsian ? '' : ' ';
}
