import type { TextFormat } from '../../../shared/model/text';
import { htmlFormat } from '../html/htmlFormat';
import { markdownFormat } from '../markdown/markdownFormat';
import { pdfFormat } from '../pdf/pdfFormat';
import { plainTextFormat } from '../text/plainTextFormat';
import type { ImportFormat } from './ImportFormat';

/** All formats that articles are imported from. Of those that recognise a file by its bytes, the first has it. */
export const importFormats: readonly ImportFormat[] = [
  plainTextFormat,
  markdownFormat,
  htmlFormat,
  pdfFormat,
];

/** How many bytes `recognise` sees: enough for the names of the first entries of a zip archive. */
const HEAD_BYTES = 4096;

/** The format of a file that is not text; undefined where none recognises it. */
export function recogniseBytes(bytes: Uint8Array): ImportFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
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
