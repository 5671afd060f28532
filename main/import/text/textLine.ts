/** A line of plain text, trimmed, with its indent in columns, and as it was written. */
export interface TextLine {
  text: string;
  indent: number;
  raw: string;
}

/** A run of text. Lines that its author broke stay separate. `indent` is that of its first line, in columns. */
export interface TextBlock {
  type: 'paragraph' | 'heading' | 'code';
  lines: string[];
  indent: number;
  /** Of a heading that its author underlined: 1 with a double line, 2 with a single one. */
  level?: number;
}

/** What its author quoted, as mail does. */
export interface TextQuote {
  type: 'quote';
  parts: TextPart[];
}

/** Items of a list, without their markers. */
export interface TextList {
  type: 'list';
  marker: ListMarker;
  /** The number of the first item. */
  start: number;
  items: TextPart[][];
}

export type TextPart = TextBlock | TextQuote | TextList;

/** A sign, a number or a letter before each item. */
export type ListMarker = 'sign' | 'number' | 'letter';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

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

/** A line, from how it is written. Runs of spaces become one. */
export function readLine(raw: string): TextLine {
  const lead = raw.slice(0, raw.length - raw.trimStart().length).replaceAll('\t', '        ');
  return { text: raw.trim().replace(/[ \t]+/g, ' '), indent: lead.length, raw };
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
