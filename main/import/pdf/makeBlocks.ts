import { findTables } from './findTables';
import { type Line, textOf } from './line';
import type { PageColumn } from './pageColumn';
import { readMarker } from './readMarker';
import { splitParagraphs } from './splitParagraphs';
import type { Block, Marker, TextBlock } from './textBlock';
import type { TextStyle } from './textStyle';

/** Letters this much larger than the text’s are a heading’s. */
const HEADING_SIZE = 1.1;
/** A heading has no more letters, nor lines, than this; one in bold letters of the text’s size has fewer. */
const HEADING_LETTERS = 220;
const HEADING_LINES = 4;
const BOLD_LETTERS = 130;
const BOLD_LINES = 2;

const CAPTION =
  /^(?:fig(?:ure|\.)?|table|tab\.|box|chart|map|plate|abb(?:ildung|\.)|tabelle|figura|tabla|gráfico|cuadro|tableau|schéma|рис(?:унок|\.)|табл(?:ица|\.)|图|圖|表)\s*[\divxlc]+\s*(?:[.:|–—-]|\s)/iu;

/** The blocks of a column: its paragraphs by what they are, and its tables. */
export function makeBlocks(column: PageColumn, style: TextStyle): Block[] {
  const edges = { start: column.start, end: column.end, page: column.page };
  return findTables(column.lines).flatMap((part): Block[] => {
    if (part.kind === 'table') return [{ ...part, column: edges }];
    return splitParagraphs(part.lines, edges, style).map((lines) => {
      const marker = readItem(lines);
      const block: TextBlock = { kind: kindOf(lines, marker, style), lines, column: edges };
      return block.kind === 'item' && marker ? { ...block, marker } : block;
    });
  });
}

function kindOf(
  lines: readonly Line[],
  marker: Marker | null,
  style: TextStyle,
): TextBlock['kind'] {
  const text = lines.map(textOf).join(' ');
  if (CAPTION.test(text) && !isLarge(lines, style)) return 'caption';
  if (isHeading(lines, text, style)) return 'heading';
  return marker ? 'item' : 'paragraph';
}

function isLarge([first]: readonly Line[], { bodySize }: TextStyle): boolean {
  return (first?.size ?? 0) >= bodySize * HEADING_SIZE;
}

function isHeading(lines: readonly Line[], text: string, style: TextStyle): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (isLarge(lines, style)) {
    return lines.length <= HEADING_LINES && text.length <= HEADING_LETTERS;
  }
  const isBold = lines.every((line) => line.isBold);
  if (!isBold || lines.length > BOLD_LINES || text.length > BOLD_LETTERS) return false;
  if ((lines[0]?.size ?? 0) < style.bodySize * 0.97) return false;
  return !/[.,;:]$/.test(text) && !/^[•▪–—*]/.test(text);
}

/** What the lines begin with, where they are an item of a list. */
function readItem(lines: readonly Line[]): Marker | null {
  const [first] = lines;
  return first ? readMarker(textOf(first)) : null;
}
