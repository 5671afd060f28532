import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';

/** No text for reading comes close; word lists and logs do. */
const MAX_BLOCKS = 200_000;

/** Throws `too-large` for a text with more paragraphs than an article may have. */
export function checkBlockCount(blockCount: number): void {
  if (blockCount <= MAX_BLOCKS) return;
  throw new AttestError('too-large', message('import.tooManyParagraphs', { limit: MAX_BLOCKS }));
}
