import type { CallArgs, CallResult } from '../../shared/ipc/contract';
import type { OpenLibrary } from '../backend';
import type { CliContext } from './CliCommand';

/** A call for work that `import.cancel` ends, by the name of its job. */
type JobCall = 'annotations.import' | 'article.import' | 'article.update' | 'capture.add';

/** Makes a call whose work ends, and changes nothing, if the person interrupts the program. */
export function dispatchJob<Name extends JobCall>(
  { untilStopped }: Pick<CliContext, 'untilStopped'>,
  backend: OpenLibrary,
  name: Name,
  request: CallArgs<Name>,
): Promise<CallResult<Name>> {
  return untilStopped(async (signal) => {
    const cancel = () => backend.dispatch('import.cancel', { job: request.job });
    // If that fails, the job is over already.
    signal.addEventListener('abort', () => cancel().catch(() => {}));
    return (await backend.dispatch<string>(name, request)) as CallResult<Name>;
  });
}
