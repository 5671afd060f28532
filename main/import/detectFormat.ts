import type { TextFormat } from '../../shared/model/text';
import { formatOfName } from './formats/importFormats';

const DECLARATION = /^<\?xml[^>]*>/i;
const PAGE_START = /^<(?:!doctype\s+html|html|head)\b/i;
const FRAGMENT_START =
  /^<(?:meta|body|article|section|main|div|p|h[1-6]|table|ul|ol|blockquote|span|a|b|strong|em|i)\b[^>]*>/i;
const BLOCK_END = /<\/(?:p|div|h[1-6]|ul|ol|li|table|blockquote|article|section|span)\s*>/i;

/** The header of WebVTT, or the first cue of SubRip. */
const SUBTITLES =
  /^WEBVTT(?:[ \t]+-[^\n]*)?\s*\n|^\d+[ \t]*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3} --> \d/;

/** How much of a text is examined. */
const HEAD_LENGTH = 65_536;

/**
 * Detects the format of a text. A whole web page is HTML under any name but `.md`, where it may be an example, and subtitles
 * are likewise;
 * pasted text is HTML if it starts with a tag and closes one. Markdown is recognised only by its file name:
 * its signs are too common in plain text.
 */
export function detectFormat(name: string, text: string): TextFormat {
  const named = formatOfName(name);
  if (named && named !== 'text') return named;
  const head = text.slice(0, HEAD_LENGTH);
  if (SUBTITLES.test(head.trimStart())) return 'subtitles';
  const start = skipComments(head);
  if (PAGE_START.test(skipComments(start.replace(DECLARATION, '')))) return 'html';
  return !named && FRAGMENT_START.test(start) && BLOCK_END.test(head) ? 'html' : 'text';
}

/** The text after any comments and white space at its start. */
function skipComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
