import type { CallArgs, CallResult } from '../../shared/ipc/contract';
import type { CliContext } from './CliCommand';

/**
 * Prepares what is to be brought in, and only then opens the library for the rest: meanwhile others can use it. If the
 * person interrupts the program the work ends, and nothing is changed.
 */
export async function prepareAndDispatch<Name extends 'article.import' | 'article.update'>(
  { open, untilStopped }: CliContext,
  name: Name,
  request: CallArgs<Name>,
  prepare: (signal: AbortSignal) => Promise<unknown>,
): Promise<CallResult<Name>> {
  await untilStopped(async (signal) => {
    await prepare(signal);
    signal.throwIfAborted();
  });
  // This may wait for others. Nothing has begun yet, so there is nothing to take back.
  const backend = await open();
  return untilStopped(async (signal) => {
    const cancel = () => backend.dispatch('import.cancel', { job: request.job });
    // If that fails, the job is over already.
    signal.addEventListener('abort', () => cancel().catch(() => {}));
    return (await backend.dispatch<string>(name, request)) as CallResult<Name>;
  });
}
