import { AttestError } from '../../shared/model/AttestError';
import type { TextFormat } from '../../shared/model/text';
import { message } from '../../shared/words/message';

const MEGABYTE = 1_000_000;

/**
 * The largest files taken, in megabytes. 20 MB of text is some three million words, thirty times what
 * the article view is made for. Web pages get more, since saved ones carry their pictures inside.
 */
const LIMIT_MB: Record<TextFormat, number> = { text: 20, markdown: 20, html: 40 };

/** No text for reading has nearly as many; word lists and logs do. */
const MAX_BLOCKS = 200_000;

/** Throws `too-large` for a file over the limit of its format. Without a format, the widest limit counts. */
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

/** Throws `too-large` for a text of more paragraphs than an article can have. */
export function checkBlockCount(blockCount: number): void {
  if (blockCount <= MAX_BLOCKS) return;
  throw new AttestError('too-large', message('import.tooManyParagraphs', { limit: MAX_BLOCKS }));
}
