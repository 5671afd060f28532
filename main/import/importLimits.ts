import { AttestError } from '../../shared/model/AttestError';
import type { TextFormat } from '../../shared/model/text';
import { message } from '../../shared/words/message';

const MEGABYTE = 1_000_000;

/**
 * The largest files accepted, in megabytes. 20 MB of text is about three million words, thirty times what
 * the article view is made for. Web pages may be larger, since saved ones include their pictures.
 */
const LIMIT_MB: Record<TextFormat, number> = { text: 20, markdown: 20, html: 40 };

/** No text for reading comes close; word lists and logs do. */
const MAX_BLOCKS = 200_000;

/** Throws `too-large` for a file over the limit of its format. Without a format, the largest limit applies. */
export function checkSize(name: string, sizeBytes: number, format?: TextFormat): void {
  const limitMb = format ? LIMIT_MB[format] : Math.max(...Object.values(LIMIT_MB));
  if (sizeBytes <= limitMb * MEGABYTE) return;
  throw new AttestError(
    'too-large',
    message('import.tooLarge', {
      name,
      sizeMb: Math.ceil(sizeBytes / MEGABYTE),
      textMb: LIMIT_MB.text,
      pageMb: LIMIT_MB.html,
    }),
  );
}

/** Less than a file of a library can be. */
const CAPTURE_LIMIT_MB = 200;

/** Throws `too-large` for a file that is too large to be kept as a capture. */
export function checkCaptureSize(name: string, sizeBytes: number): void {
  if (sizeBytes <= CAPTURE_LIMIT_MB * MEGABYTE) return;
  const said = message('captures.tooLarge', { name, limit: CAPTURE_LIMIT_MB });
  throw new AttestError('too-large', said);
}

/** Throws `too-large` for a text with more paragraphs than an article may have. */
export function checkBlockCount(blockCount: number): void {
  if (blockCount <= MAX_BLOCKS) return;
  throw new AttestError('too-large', message('import.tooManyParagraphs', { limit: MAX_BLOCKS }));
}
