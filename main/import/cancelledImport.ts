import { AttestError } from '../../shared/model/AttestError';

/** The error of an import that the person cancelled. */
export function cancelledImport(): AttestError {
  return new AttestError('cancelled', 'The import was cancelled.');
}
