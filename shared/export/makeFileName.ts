import type { ExportFormat } from '../ipc/exportRequest';
import type { Words } from '../words/Words';

const LONGEST_UNITS = 80;
// File systems of Linux count bytes of UTF-8 and allow 255; this leaves room for a suffix such as " (2)".
const LONGEST_BYTES = 200;

// Refused by Windows or with a meaning in paths; controls, halves of surrogate pairs, and the marks that
// can make a name read as another one; what stands for no character; the ellipsis of a title that was cut.
// The joiners of Persian words and of emoji stay.
const UNSAFE = /[<>:"/\\|?*…\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{NChar}]|(?![\u200c\u200d])\p{Cf}/gu;
const RESERVED_ON_WINDOWS =
  /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i;

/**
 * A file name for `title`, or else for `untitled`, that Windows, macOS and Linux accept, letters of all scripts kept, at
 * most 80 units long before the extension.
 */
export function makeFileName(title: string, extension: string, untitled: string): string {
  const plain = title.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ');
  const name = trimEnds(cutShort(trimEnds(plain))) || untitled;
  return `${RESERVED_ON_WINDOWS.test(name) ? `_${name}` : name}.${extension}`;
}

// At the end only whole runs are tried, or a long one would be read again from each of its characters.
// Windows drops dots and spaces at the end, a dot at the start hides the file, a hyphen there reads as an option.
function trimEnds(name: string): string {
  return name.replace(/^[\s.\-\u200c\u200d]+|(?<![\s.\u200c\u200d])[\s.\u200c\u200d]+$/gu, '');
}

function cutShort(name: string): string {
  // Made when needed: the first one takes longer than a window's first frame.
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes.segment(name)) {
    bytes += countBytes(segment);
    if (bytes > LONGEST_BYTES || kept.length + segment.length > LONGEST_UNITS) {
      return dropCutWord(kept);
    }
    kept += segment;
  }
  return kept;
}

// Scripts without spaces have no word to drop; nor is a name worth halving for one.
function dropCutWord(name: string): string {
  const lastSpace = name.lastIndexOf(' ');
  return lastSpace > name.length / 2 ? name.slice(0, lastSpace) : name;
}

function countBytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The extensions of exported files. */
export const exportExtensions: Record<ExportFormat, string> = {
  markdown: 'md',
  html: 'html',
  jsonld: 'jsonld',
  json: 'json',
};

/** A file name for an article of this title in a format. */
export function nameExport(title: string, format: ExportFormat, words: Words): string {
  return makeFileName(title, exportExtensions[format], words.say('exports.untitledArticle'));
}
