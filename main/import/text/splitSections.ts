import { isPreformatted } from './isPreformatted';
import { endsSentence, measureWidth, readLine, type TextBlock, type TextLine } from './textLine';

/** A part of a plain text that stands by itself: quoted lines without their signs, a block as it is, lines between blank ones. */
export type TextSection =
  | { type: 'quote'; text: string }
  | { type: 'block'; block: TextBlock }
  | { type: 'chunk'; lines: TextLine[] };

const QUOTE_SIGN = /^ {0,3}>/;
/** Fewer quoted lines may be something else, such as a comparison, unless a colon announces them. */
const MIN_QUOTED = 2;
/** Columns by which an underline may miss the width of its heading. */
const UNDERLINE_SLACK = 3;

/** The sections of a text, in order. */
export function splitSections(text: string): TextSection[] {
  const lines = splitLines(text);
  const sections: TextSection[] = [];
  let at = 0;
  while (at < lines.length) {
    const quoted = countQuoted(lines, at);
    if (quoted > 0) {
      const inner = lines.slice(at, at + quoted).map((line) => line.replace(/^ {0,3}> ?/, ''));
      sections.push({ type: 'quote', text: inner.join('\n') });
      at += quoted;
      continue;
    }
    const chunk = takeChunk(lines, at);
    if (chunk.length) sections.push(...splitChunk(chunk.map(readLine)));
    at += Math.max(1, chunk.length);
  }
  return sections;
}

/** The lines up to the next blank or quoted one. */
function takeChunk(lines: readonly string[], from: number): string[] {
  const chunk: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!line.trim() || (at > from && countQuoted(lines, at) > 0)) break;
    chunk.push(line);
  }
  return chunk;
}

/** How many lines from here are quoted: none if they may be something else. */
function countQuoted(lines: readonly string[], from: number): number {
  let to = from;
  while (QUOTE_SIGN.test(lines[to] ?? '')) to += 1;
  const isAnnounced = /:\s*$/.test(lines.slice(Math.max(0, from - 2), from).join('\n'));
  return to - from >= MIN_QUOTED || isAnnounced ? to - from : 0;
}

function splitChunk(lines: TextLine[]): TextSection[] {
  const sections: TextSection[] = [];
  let chunk: TextLine[] = [];
  const close = () => {
    if (chunk.length) sections.push(...asCodeOrChunk(chunk));
    chunk = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const level = at === 0 || !chunk.length ? readUnderline(line, lines[at + 1]) : null;
    if (level === null) {
      chunk.push(line);
      continue;
    }
    close();
    const block: TextBlock = { type: 'heading', level, lines: [line.text], indent: line.indent };
    sections.push({ type: 'block', block });
    at += 1;
  }
  close();
  return sections;
}

function asCodeOrChunk(lines: TextLine[]): TextSection[] {
  if (!isPreformatted(lines)) return [{ type: 'chunk', lines }];
  const raw = lines.map((line) => line.raw.trimEnd());
  return [{ type: 'block', block: { type: 'code', lines: raw, indent: 0 } }];
}

/** The level of a heading by the line under it, which is as long; null where there is none. */
function readUnderline(line: TextLine, next: TextLine | undefined): number | null {
  const [under, sign] = /^([=~-])\1{2,}$/.exec(next?.text ?? '') ?? [];
  if (!under || !/\p{L}/u.test(line.text) || endsSentence(line.text)) return null;
  const difference = Math.abs(measureWidth(line.text) - under.length);
  if (difference > UNDERLINE_SLACK) return null;
  return sign === '=' ? 1 : 2;
}

// A paragraph separator separates paragraphs, and so does a form feed, unless a sentence goes on over the page’s end;
// the rest are line breaks.
function splitLines(text: string): string[] {
  return text
    .replace(/([\p{L}\p{N},;])\s*\f\s*(?=\p{Ll})/gu, '$1 ')
    .replace(/[\f\u2029]/g, '\n\n')
    .split(/\r\n?|[\n\v\u0085\u2028]/);
}
