import type { CallArgs, CallResult } from '../../shared/ipc/contract';
import type { CliContext } from './CliCommand';
import { dispatchJob } from './dispatchJob';

/**
 * Prepares what is to be brought in, and only then opens the library for the rest: meanwhile others can use it. If the
 * person interrupts the program the work ends, and nothing is changed.
 */
export async function prepareAndDispatch<Name extends 'article.import' | 'article.update'>(
  context: CliContext,
  name: Name,
  request: CallArgs<Name>,
  prepare: (signal: AbortSignal) => Promise<unknown>,
): Promise<CallResult<Name>> {
  await context.untilStopped(async (signal) => {
    await prepare(signal);
    signal.throwIfAborted();
  });
  // This may wait for others. Nothing has begun yet, so there is nothing to take back.
  const backend = await context.open();
  return dispatchJob(context, backend, name, request);
}
