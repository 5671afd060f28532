import type { CallArgs, CallResult } from '../../shared/ipc/contract';
import type { CliContext } from './CliCommand';

/**
 * Prepares what is to be brought in, and only then opens the library and has it do the rest: meanwhile others can use it.
 * Where the person interrupts the program the work ends, and nothing is changed.
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
  // It may be waited for. Nothing is begun meanwhile, so that there is nothing to take away.
  const backend = await open();
  return untilStopped(async (signal) => {
    const cancel = () => backend.dispatch('import.cancel', { job: request.job });
    // What it is cancelled for is over where that fails.
    signal.addEventListener('abort', () => cancel().catch(() => {}));
    return (await backend.dispatch<string>(name, request)) as CallResult<Name>;
  });
}
