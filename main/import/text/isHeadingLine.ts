import { readMarker } from './readMarker';
import { endsSentence, measureWidth } from './textLine';

/** The widest heading, in columns. */
const HEADING_WIDTH = 80;
/** Titles of articles run longer. */
export const TITLE_WIDTH = 160;

/**
 * True for a line that reads as a heading: short, no sentence (a question mark or colon may end it),
 * starting with a capital or a number, as `2. Methods` does. Whether it is one depends on what stands around it.
 * Direct speech, list items, web and mail addresses are none.
 */
export function isHeadingLine(text: string, maxWidth = HEADING_WIDTH): boolean {
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
