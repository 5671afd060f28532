import { AttestError } from '../../shared/model/AttestError';
import { logFault } from './log';

/**
 * Logs a failure already reported to a person or a caller if it is a fault: a bug, a disk error, or one caused by
 * another error. Others are ordinary answers, such as that a text is empty.
 */
export function logFailure(event: string, error: unknown, details?: Record<string, string>): void {
  if (isFault(error)) logFault(event, error, details);
}

function isFault(error: unknown): boolean {
  if (!(error instanceof AttestError)) return true;
  return error.code === 'internal' || error.code === 'storage' || error.cause !== undefined;
}
