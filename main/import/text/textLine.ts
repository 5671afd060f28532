/** A line of plain text, trimmed, and its indent in columns. */
export interface TextLine {
  text: string;
  indent: number;
}

/** A paragraph or heading of plain text. Lines that its author broke stay separate. */
export interface TextBlock {
  type: 'paragraph' | 'heading';
  lines: string[];
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/** The lines of a text, in chunks separated by blank lines. Runs of spaces become one. */
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

/** Wider than any limit; beyond this, the exact width does not matter. */
const WIDE_ENOUGH = 200;

/** The width of a text in columns, with East Asian characters taking two; for very wide texts, some number over 200. */
export function measureWidth(text: string): number {
  if (text.length > WIDE_ENOUGH) return text.length;
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** True where a line ends like a sentence, also inside quotes or brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？｡][\]"'”’»›)」』）]*$/u.test(text);
}

// A form feed or paragraph separator separates paragraphs; the rest are line breaks.
function splitLines(text: string): string[] {
  return text.replace(/[\f\u2029]/g, '\n\n').split(/\r\n?|[\n\v\u0085\u2028]/);
}

function readLine(raw: string): TextLine {
  const lead = raw.slice(0, raw.length - raw.trimStart().length).replaceAll('\t', '        ');
  return { text: raw.trim().replace(/[ \t]+/g, ' '), indent: lead.length };
}

/**
 * The marker that a line of a list, quoted mail or table starts with, where `1` stands for any number and
 * `a` for any letter; null for running text. For a line that is only a rule, its first sign.
 */
export function readMarker(text: string): string | null {
  const [, sign, number, letter] =
    /^(?:([-*•‣◦–—+|])\s|(\d{1,3})[.)]\s|\(?([a-z])\)\s)/iu.exec(text) ?? [];
  if (sign) return sign;
  if (number) return '1';
  if (letter) return 'a';
  return text.startsWith('>') || /^([=_*~#.-])\1+$/.test(text) ? text.charAt(0) : null;
}
