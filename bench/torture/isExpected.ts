import type { WriterError } from './writerLine';

/** True if a request was rejected because it was stale by the time its turn came. */
export function isExpected({ code, message }: Pick<WriterError, 'code' | 'message'>): boolean {
  const isOutdated = ['not-found', 'conflict', 'unchanged', 'empty', 'invalid'].includes(code);
  return isOutdated && !message.endsWith('.changedElsewhere');
}
