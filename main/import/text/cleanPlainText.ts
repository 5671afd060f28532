import { collectVocabulary, findJoint, isWordSplit, type Vocabulary } from './findJoint';
import { findWrapColumn, isForcedBreak } from './findWrapColumn';
import { groupLists } from './groupLists';
import { markHeadings } from './markHeadings';
import { splitSections, type TextSection } from './splitSections';
import {
  endsSentence,
  measureWidth,
  readMarker,
  type TextBlock,
  type TextLine,
  type TextPart,
} from './textLine';

/** A line longer than this, in columns, is its own paragraph. */
const LONG_LINE = 110;
/** Deeper quotations stay as they are. */
const MAX_QUOTE_DEPTH = 20;

/** How a text is written: the column at which its lines are wrapped, if they are, and the words in it. */
interface Layout {
  column: number | null;
  hasBlankLines: boolean;
  vocabulary: Vocabulary;
}

/**
 * The parts of a plain text as people paste and save it. Its words stay as they are; what only laid it out is taken off:
 * white space, hyphens at line ends, the signs before quoted lines and items, lines under headings.
 *
 * Blank lines separate paragraphs. What a single line break means depends on the text: where lines are wrapped
 * at a column (mail, Project Gutenberg), a break forced by the column is a space; where there are no
 * blank lines at all, or lines are long or end sentences, each line is a paragraph; otherwise the author broke
 * the line on purpose, as in verse and addresses, and the break stays. Code and tables keep their spaces. Underlined
 * lines, and short lines between paragraphs that are not sentences, become headings.
 */
export function cleanPlainText(text: string): TextPart[] {
  return cleanSections(text, null, 0);
}

/** `outer` is the column of the text that this is quoted in. */
function cleanSections(text: string, outer: number | null, depth: number): TextPart[] {
  const sections = splitSections(text);
  const chunks = sections.flatMap((section) => (section.type === 'chunk' ? [section.lines] : []));
  const column = findWrapColumn(chunks) ?? outer;
  const layout = {
    column,
    // What is quoted is a part of a text, and mostly short.
    hasBlankLines: sections.length > 1 || depth > 0,
    vocabulary: column ? collectVocabulary(text) : new Set<string>(),
  };
  const parts: TextPart[] = [];
  let run: TextBlock[] = [];
  const close = () => {
    parts.push(...groupLists(markHeadings(run, parts.length === 0)));
    run = [];
  };
  for (const section of sections) {
    if (section.type === 'quote') {
      close();
      parts.push(readQuote(section.text, column, depth + 1));
    } else {
      run.push(...readSection(section, layout));
    }
  }
  close();
  return parts;
}

function readQuote(text: string, column: number | null, depth: number): TextPart {
  const parts =
    depth < MAX_QUOTE_DEPTH
      ? cleanSections(text, column, depth)
      : [{ type: 'paragraph' as const, lines: text.split('\n'), indent: 0 }];
  return { type: 'quote', parts };
}

function readSection(
  section: Exclude<TextSection, { type: 'quote' }>,
  layout: Layout,
): TextBlock[] {
  if (section.type === 'block') return [section.block];
  return layout.column === null
    ? splitChunk(section.lines, layout.hasBlankLines)
    : unwrapChunk(section.lines, layout.column, layout);
}

function unwrapChunk(
  chunk: readonly TextLine[],
  column: number,
  { hasBlankLines, vocabulary }: Layout,
): TextBlock[] {
  const breaks = chunk.slice(1).map((next, index) => {
    const line = chunk[index] ?? next;
    // Without blank lines, only the space left on a paragraph's last line shows that it was the last.
    const raggedColumns = !hasBlankLines && endsSentence(line.text) ? 0 : undefined;
    const isForced =
      isWordSplit(line.text, next.text) || isForcedBreak(line, next, column, raggedColumns);
    return { line, next, isForced };
  });
  const running = breaks.filter(({ next }) => readMarker(next.text) === null);
  const isVerse = running.filter(({ isForced }) => isForced).length * 2 < running.length;
  const first = chunk[0];
  if (!first) return [];
  // Pieces of lines are joined in one go: a text without blank lines may be a single chunk of many megabytes.
  const blocks: { lines: string[][]; indent: number }[] = [
    { lines: [[first.text]], indent: first.indent },
  ];
  for (const { line, next, isForced } of breaks) {
    const startsItem =
      readMarker(next.text) !== null && (!isForced || mayEndItem(line.text, first.text));
    const lines = blocks.at(-1)?.lines ?? [];
    if (startsItem || isIndentedStart(line, next) || (!hasBlankLines && !isForced)) {
      blocks.push({ lines: [[next.text]], indent: next.indent });
    } else if (isForced && !isVerse) {
      const pieces = lines.at(-1) ?? [];
      const { separator, isHyphenDropped } = findJoint(line.text, next.text, vocabulary);
      if (isHyphenDropped) pieces.push((pieces.pop() ?? '').slice(0, -1));
      pieces.push(separator, next.text);
    } else {
      lines.push([next.text]);
    }
  }
  return blocks.map(({ lines, indent }) => ({
    type: 'paragraph',
    lines: lines.map((pieces) => pieces.join('')),
    indent,
  }));
}

// A dash or number at the start of a line may also be part of a sentence that was wrapped there.
function mayEndItem(line: string, firstOfChunk: string): boolean {
  return readMarker(firstOfChunk) !== null || endsSentence(line) || /[:;]$/.test(line);
}

// Typescripts indent the first line of a paragraph; what is indented under a list item does not start one.
function isIndentedStart(line: TextLine, next: TextLine): boolean {
  return next.indent >= line.indent + 2 && endsSentence(line.text) && !readMarker(line.text);
}

function splitChunk(chunk: readonly TextLine[], hasBlankLines: boolean): TextBlock[] {
  const lines = chunk.map((line) => line.text);
  const sentenceCount = lines.filter(endsSentence).length;
  const areParagraphs =
    !hasBlankLines ||
    sentenceCount * 2 >= lines.length ||
    lines.some((line) => readMarker(line) !== null || measureWidth(line) > LONG_LINE);
  return areParagraphs
    ? chunk.map(({ text, indent }) => ({ type: 'paragraph', lines: [text], indent }))
    : [{ type: 'paragraph', lines, indent: chunk[0]?.indent ?? 0 }];
}
