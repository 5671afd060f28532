import type { CallArgs, CallResult } from '../../shared/ipc/contract';
import { cancelledImport } from '../import/createImporter';
import type { CliContext } from './CliCommand';

/**
 * Prepares what is to be brought in, and only then opens the library and has it do the rest: meanwhile others can use it.
 * Where the person interrupts the program the work ends, and nothing is changed.
 */
export async function prepareAndDispatch<Name extends 'article.import' | 'article.update'>(
  { open, onInterrupt }: CliContext,
  name: Name,
  request: CallArgs<Name>,
  prepare: (signal: AbortSignal) => Promise<unknown>,
): Promise<CallResult<Name>> {
  const interruption = new AbortController();
  const { signal } = interruption;
  const forget = onInterrupt(() => interruption.abort(cancelledImport()));
  try {
    await prepare(signal);
    signal.throwIfAborted();
    const backend = await open();
    signal.throwIfAborted();
    const cancel = () => backend.dispatch('import.cancel', { job: request.job });
    // What it is cancelled for is over where that fails.
    signal.addEventListener('abort', () => cancel().catch(() => {}));
    return (await backend.dispatch<string>(name, request)) as CallResult<Name>;
  } finally {
    forget();
  }
}
