import { readMarker, type TextLine } from './textLine';

/** The share of lines that must read as code. */
const CODE_SHARE = 0.6;
const CODE_LINE =
  /[{};]$|=>$|^(?:#include|#!|\/\/|\/\*|\*\/|<\/?[a-z]\w*[ >]|@\w+$|\$ \w|(?:def|class|if|for|while|elif|else|try|except|with)\b.*:$|(?:import|from|return|const|let|var|public|private|function|fn)\s)|^[\w.[\]]+ (?:=|\+=|:=) \S|^[\w.]+\([^)]*\)$/;
/** Two spaces or more, or a tab, between things: the columns of a table. */
const GAP = /\S(?: {2,}|\t+)(?=\S)/g;
const DRAWN = /[\u2500-\u257f]|^\+[-=+]{3,}\+?$|^\|.*\|$/;

/** True for lines whose spaces are part of what they say: code, a table, something drawn with signs. */
export function isPreformatted(lines: readonly TextLine[]): boolean {
  if (lines.length < 2) return false;
  return isCode(lines) || isTable(lines) || lines.every(({ text }) => DRAWN.test(text));
}

function isCode(lines: readonly TextLine[]): boolean {
  const count = lines.filter(({ text }) => CODE_LINE.test(text)).length;
  const isIndented = lines.some(({ indent }) => indent > (lines[0]?.indent ?? 0));
  return count >= lines.length * CODE_SHARE && (isIndented || count === lines.length);
}

/** Lines with gaps at the same columns; lines aligned at both margins have them anywhere. */
function isTable(lines: readonly TextLine[]): boolean {
  if (lines.some(({ text }) => readMarker(text) !== null)) return false;
  const columns = lines.map(({ raw }) => endsOfGaps(raw));
  const [first = []] = columns;
  if (lines.every(({ raw }) => raw.trim().includes('\t'))) {
    return new Set(lines.map(({ raw }) => raw.trim().split(/\t+/).length)).size === 1;
  }
  return first.some((column) => columns.every((others) => others.includes(column)));
}

function endsOfGaps(raw: string): number[] {
  return [...raw.matchAll(GAP)].map(({ index, 0: gap }) => index + gap.length);
}
