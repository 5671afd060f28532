import { AttestError } from '../../shared/model/AttestError';
import { logFault } from './log';

/**
 * Logs a failure that a person or a program was told of, where it is a fault: one of Attest’s own or of the disk, or
 * one that another error is behind. Others are answers, such as that a text is empty.
 */
export function logFailure(event: string, error: unknown, details?: Record<string, string>): void {
  if (isFault(error)) logFault(event, error, details);
}

function isFault(error: unknown): boolean {
  if (!(error instanceof AttestError)) return true;
  return error.code === 'internal' || error.code === 'storage' || error.cause !== undefined;
}
