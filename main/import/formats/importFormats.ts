import type { TextFormat } from '../../../shared/model/text';
import { docxFormat } from '../docx/docxFormat';
import { emailFormat } from '../email/emailFormat';
import { epubFormat } from '../epub/epubFormat';
import { htmlFormat } from '../html/htmlFormat';
import { markdownFormat } from '../markdown/markdownFormat';
import { mhtmlFormat } from '../mhtml/mhtmlFormat';
import { odtFormat } from '../odt/odtFormat';
import { pdfFormat } from '../pdf/pdfFormat';
import { rtfFormat } from '../rtf/rtfFormat';
import { subtitlesFormat } from '../subtitles/subtitlesFormat';
import { plainTextFormat } from '../text/plainTextFormat';
import type { ImportFormat } from './ImportFormat';

/** All formats that articles are imported from. Of those that recognise a file by its bytes, the first has it. */
export const importFormats: readonly ImportFormat[] = [
  plainTextFormat,
  markdownFormat,
  htmlFormat,
  docxFormat,
  odtFormat,
  rtfFormat,
  epubFormat,
  subtitlesFormat,
  // Before mail, which has the same headers and more.
  mhtmlFormat,
  emailFormat,
  pdfFormat,
];

/** How many bytes `recognise` sees. */
const HEAD_BYTES = 4096;
/** Of an archive, it sees the names of its files too, which are at its end. */
const TAIL_BYTES = 65_536;
const ARCHIVE = 'PK\x03\x04';

/** The format of a file that is not text; undefined where none recognises it. */
export function recogniseBytes(bytes: Uint8Array): ImportFormat | undefined {
  const read = (part: Uint8Array) => Buffer.from(part).toString('latin1');
  const start = read(bytes.subarray(0, HEAD_BYTES));
  const head = start.startsWith(ARCHIVE) ? start + read(bytes.subarray(-TAIL_BYTES)) : start;
  return importFormats.find(({ recognise }) => recognise?.(head));
}

/** The format indicated by a file’s name, or null. */
export function formatOfName(name: string): TextFormat | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  const found = importFormats.find(({ extensions }) => extension && extensions.includes(extension));
  return found?.format ?? null;
}

/** What is known of a format. */
export function findFormat(format: TextFormat): ImportFormat {
  const found = importFormats.find((candidate) => candidate.format === format);
  if (!found) throw new Error(`No reader for ${format}.`);
  return found;
}
