import type { WriterError } from './writerLine';

/** True where a request was refused because it was out of date by the time its turn came. */
export function isExpected({ code, message }: Pick<WriterError, 'code' | 'message'>): boolean {
  const isOutdated = ['not-found', 'conflict', 'unchanged', 'empty', 'invalid'].includes(code);
  return isOutdated && !message.endsWith('.changedElsewhere');
}
