/** True for the refusal of a request that is out of date by the time that it is its turn. */
export function isExpected({ code, message }: { code: string; message: string }): boolean {
  const isOutdated = ['not-found', 'conflict', 'unchanged', 'empty', 'invalid'].includes(code);
  return isOutdated && !message.startsWith('Another program');
}
