/** A line of a plain text: without the white space around it, and how far it was indented. */
export interface TextLine {
  text: string;
  indent: number;
}

/** A paragraph or heading of a plain text. Lines that its author broke stay apart. */
export interface TextBlock {
  type: 'paragraph' | 'heading';
  lines: string[];
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/** The lines of a text in chunks, a chunk being what stands between blank lines. Runs of spaces become one. */
export function splitChunks(text: string): TextLine[][] {
  const chunks: TextLine[][] = [];
  let chunk: TextLine[] = [];
  for (const raw of splitLines(text)) {
    const line = readLine(raw);
    if (line.text) {
      chunk.push(line);
    } else if (chunk.length) {
      chunks.push(chunk);
      chunk = [];
    }
  }
  if (chunk.length) chunks.push(chunk);
  return chunks;
}

/** Wider than anything that is asked for; from here on it does not matter by how much. */
const WIDE_ENOUGH = 200;

/** Columns that a text takes, East Asian characters taking two; of very wide texts, some number over 200. */
export function measureWidth(text: string): number {
  if (text.length > WIDE_ENOUGH) return text.length;
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** True where a line ends as a sentence does, also within quotes or brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？｡][\]"'”’»›)」』）]*$/u.test(text);
}

// A form feed or a paragraph separator parts paragraphs; the rest are ways to end a line.
function splitLines(text: string): string[] {
  return text.replace(/[\f\u2029]/g, '\n\n').split(/\r\n?|[\n\v\u0085\u2028]/);
}

function readLine(raw: string): TextLine {
  const lead = raw.slice(0, raw.length - raw.trimStart().length).replaceAll('\t', '        ');
  return { text: raw.trim().replace(/[ \t]+/g, ' '), indent: lead.length };
}

/**
 * The sign that a line starts with where it is a list's, a quoted mail's or a table's, with all numbers being
 * `1` and all letters `a`; null for running text. A line that is only a rule answers its own first sign.
 */
export function readMarker(text: string): string | null {
  const [, sign, number, letter] =
    /^(?:([-*•‣◦–—+|])\s|(\d{1,3})[.)]\s|\(?([a-z])\)\s)/iu.exec(text) ?? [];
  if (sign) return sign;
  if (number) return '1';
  if (letter) return 'a';
  return text.startsWith('>') || /^([=_*~#.-])\1+$/.test(text) ? text.charAt(0) : null;
}
