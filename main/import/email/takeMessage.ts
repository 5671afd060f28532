import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';

/** What each message in a mailbox begins with. */
const SEPARATOR = /(?:^|\r?\n\r?\n)From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} [^\n]*\d{4}[^\n]*\r?\n/g;

/**
 * The message in a file: all of it, or the only one of a mailbox, without its separator and the signs that mailboxes put
 * before lines like it. Throws `unsupported` where there are several.
 */
export function takeMessage(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (raw.toString('latin1', 0, 5) !== 'From ') return bytes;
  const text = raw.toString('latin1');
  const count = text.match(SEPARATOR)?.length ?? 0;
  if (count > 1) throw new AttestError('unsupported', message('import.email.several', { count }));
  const start = text.indexOf('\n') + 1;
  return Buffer.from(text.slice(start).replace(/^>(>*From )/gm, '$1'), 'latin1');
}
