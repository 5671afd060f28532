import { endsSentence, measureWidth, readMarker, type TextBlock, type TextPart } from './textLine';

/** What is this wide, in columns, and not a heading is a paragraph even without a full stop. */
const BODY_WIDTH = 60;
/** A chapter's number and name, but not a list of names. */
const MAX_HEADINGS_IN_ROW = 2;

/**
 * Turns heading-like lines between paragraphs into headings. Before the first paragraph only a single
 * line can be one: several are a title, a byline and a date. `isStart` says whether the blocks are the first of their text.
 */
export function markHeadings(blocks: readonly TextBlock[], isStart = true): TextBlock[] {
  const marked = [...blocks];
  let index = 0;
  while (index < marked.length) {
    const run = countHeadingLines(marked, index);
    const isLed = index === 0 || isParagraph(marked[index - 1]);
    const isFollowed = isBody(marked[index + run]);
    const maxRun = index === 0 && isStart ? 1 : MAX_HEADINGS_IN_ROW;
    if (run > 0 && run <= maxRun && isLed && isFollowed) {
      for (let at = index; at < index + run; at += 1) {
        const block = marked[at];
        if (block) marked[at] = { ...block, type: 'heading' };
      }
    }
    index += run + 1;
  }
  return marked;
}

/** True for a block that is certainly running text, which a heading can precede. */
function isBody(block: TextBlock | undefined): boolean {
  if (block?.type !== 'paragraph' || isHeading(block)) return false;
  const text = block.lines.join(' ');
  return measureWidth(text) >= BODY_WIDTH && readMarker(text) === null;
}

function isParagraph(block: TextBlock | undefined): boolean {
  return isBody(block) || (!!block && endsSentence(block.lines.at(-1) ?? ''));
}

/** True for what may be a heading, and isn’t known to be one. */
function isHeading({ type, lines: [first = '', ...rest] }: TextBlock): boolean {
  return type === 'paragraph' && rest.length === 0 && isHeadingLine(first);
}

function countHeadingLines(blocks: readonly TextBlock[], from: number): number {
  let to = from;
  for (let block = blocks[to]; block && isHeading(block); block = blocks[to]) to += 1;
  return to - from;
}

/** The widest heading, in columns. */
const HEADING_WIDTH = 80;
/** Titles of articles run longer. */
const TITLE_WIDTH = 160;

/**
 * True for a line that reads as a heading: short, not a sentence (though a question mark or colon may end it),
 * starting with a capital or a number, like `2. Methods`. Whether it is one depends on what is around it.
 * Direct speech, list items, and web and mail addresses are not headings.
 */
function isHeadingLine(text: string, maxWidth = HEADING_WIDTH): boolean {
  return (
    measureWidth(text) <= maxWidth &&
    /^["'“‘«‹„(¿[]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) &&
    /\p{L}/u.test(text) &&
    !endsOpen(text) &&
    !isSpeech(text) &&
    !hasSentenceEnd(text) &&
    [null, '1'].includes(readMarker(text)) &&
    !/:\/\/|www\.|\S@\S/.test(text)
  );
}

function endsOpen(text: string): boolean {
  const isQuestion = /[?？][\]"'”’»›)」』）]*$/u.test(text);
  return (endsSentence(text) && !isQuestion) || /[,;–—，；、-][\]"'”’»›)」』）]*$/u.test(text);
}

function isSpeech(text: string): boolean {
  return /^["“«„「].*["”»“」]$/u.test(text);
}

// A full stop after a long word ends a sentence; after a short one it may be St., Dr. or U.S.
function hasSentenceEnd(text: string): boolean {
  return /\p{Ll}{4}[.!?…]["”’»)]?\s|[。！？]./u.test(text);
}

/** A byline, a date and a place may come between a title and the text. */
const MAX_LINES_BETWEEN = 3;

/**
 * Takes the title off a text that starts with one: a heading-like line with running text soon after.
 * With a title `given`, only those same words are taken, so that they don't appear twice.
 */
export function takeTitle(
  parts: readonly TextPart[],
  given = '',
): { title: string | null; rest: readonly TextPart[] } {
  const [first, ...rest] = parts;
  if (!first || !('lines' in first) || first.type === 'code') return { title: null, rest: parts };
  const text = first.lines.join(' ');
  const isTitle = given
    ? text === given && rest.length > 0
    : first.level === 1 ||
      (first.lines.length === 1 &&
        isHeadingLine(text, TITLE_WIDTH) &&
        rest.slice(0, MAX_LINES_BETWEEN + 1).some((part) => 'lines' in part && isBody(part)));
  return isTitle && rest.length > 0 ? { title: text, rest } : { title: null, rest: parts };
}
