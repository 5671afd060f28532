import { type Line, textOf } from './line';
import { readMarker } from './readMarker';
import type { Column } from './textBlock';
import { leadingOf, type TextStyle } from './textStyle';

/** Lines further apart than this, in what is usual, are of two paragraphs. */
const FAR_APART = 1.28;
/** Letters whose sizes differ by more than this share are of two kinds of text. */
const OTHER_SIZE = 0.07;
/** A line is indented by this at least, in sizes of its letters. */
const INDENT = 0.6;
/** White at the end of a line is this much, as a share of its column, where the next word would have fitted by far. */
const MUCH_WHITE = 0.22;

const SENTENCE_END = /[.!?:;…。！？；：][)\]»”’"'」』）]*\d{0,2}$/u;

/** True for text that ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd());
}

/** Cuts the lines of a column into paragraphs: at white between lines, indents, short lines, and other letters. */
export function splitParagraphs(
  lines: readonly Line[],
  column: Column,
  style: TextStyle,
): (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    const isNew = !current || startsParagraph(current, line, lines[index + 1], column, style);
    if (isNew) paragraphs.push([line]);
    else current.push(line);
  }
  return paragraphs;
}

function startsParagraph(
  current: readonly Line[],
  line: Line,
  next: Line | undefined,
  column: Column,
  style: TextStyle,
): boolean {
  const before = current.at(-1);
  const first = current[0];
  if (!before || !first) return true;
  const apart = line.baseline - before.baseline;
  const leading = Math.max(leadingOf(style, line.size), leadingOf(style, before.size));
  if (apart > leading * FAR_APART || apart < 0) return true;
  if (Math.abs(line.size - before.size) > Math.max(line.size, before.size) * OTHER_SIZE)
    return true;
  if (before.isBold !== line.isBold && isLook(before) && isLook(line)) {
    if (before.isBold || hasRoom(before, line, column)) return true;
  }
  if (/[\p{L}\p{N}][-\u2010\u00ad]$/u.test(textOf(before))) return false;
  if (isItemStart(line, next, current)) return true;
  const indent = line.size * INDENT;
  const isFull = !hasRoom(before, line, column);
  const isCentred = isInMiddle(before, column) && isInMiddle(line, column);
  if (isCentred) return false;
  if (line.start > before.start + indent) {
    const isHanging =
      current.length === 1 && (readMarker(textOf(first)) !== null || isReference(first));
    if (isHanging) return false;
    const isStaying = next !== undefined && Math.abs(next.start - line.start) < indent;
    // The rest of a paragraph whose first line hangs out; or else a quotation.
    return isStaying && isNear(next, line, style) ? !(current.length === 1 && isFull) : true;
  }
  if (line.start < before.start - indent) {
    const isFirstIndented = current.length === 1 && !readMarker(textOf(first));
    return !(isFirstIndented && isFull);
  }
  return !isFull && (endsSentence(textOf(before)) || whiteAfter(before, column) > MUCH_WHITE);
}

function isNear(a: Line, b: Line, style: TextStyle): boolean {
  return Math.abs(a.baseline - b.baseline) <= leadingOf(style, a.size) * FAR_APART;
}

/** Bibliographies and their like number their paragraphs in brackets. */
function isReference(line: Line): boolean {
  return /^\[[^\]]{1,12}\]/.test(textOf(line));
}

/** Enough letters to say how a line looks. */
function isLook(line: Line): boolean {
  return /\p{L}/u.test(textOf(line));
}

function isItemStart(line: Line, next: Line | undefined, current: readonly Line[]): boolean {
  const text = textOf(line);
  if (isReference(line) && current[0] && isReference(current[0])) {
    return Math.abs(current[0].start - line.start) < line.size;
  }
  const marker = readMarker(text);
  if (!marker) return false;
  const first = current[0];
  const siblings = first ? readMarker(textOf(first)) : null;
  if (marker.number === null)
    return siblings !== null || isHangingOver(line, next) || !/^[-–—*·]/.test(text);
  if (siblings?.number && marker.number === siblings.number + 1) return true;
  return isHangingOver(line, next);
}

/** True where the next line starts further in, below the words after the marker. */
function isHangingOver(line: Line, next: Line | undefined): boolean {
  if (!next) return false;
  const indent = next.start - line.start;
  return indent > line.size * INDENT && indent < line.size * 4;
}

/** True where the first word of the next line would have fitted on the line. */
function hasRoom(line: Line, next: Line, column: Column): boolean {
  const text = textOf(next);
  const word = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? text.slice(0, 2)
    : (text.match(/^\S+/)?.[0] ?? '');
  const letterWidth = (next.end - next.start) / Math.max(1, text.length);
  const needed = (word.length + 1) * letterWidth;
  return column.end - line.end > needed + line.size * 0.3;
}

function whiteAfter(line: Line, column: Column): number {
  return (column.end - line.end) / Math.max(1, column.end - column.start);
}

function isInMiddle(line: Line, column: Column): boolean {
  const before = line.start - column.start;
  const after = column.end - line.end;
  return before > line.size * 1.5 && Math.abs(before - after) < line.size * 0.8;
}
