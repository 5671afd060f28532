import { basename } from 'node:path';
import { checkCaptureSize } from '../import/importLimits';
import type { CliCommand } from './CliCommand';
import { toOneLine } from './showControls';

export const captureCommand: CliCommand<'capture'> = {
  name: 'capture',
  usage: 'SOURCE FILE',
  access: 'write',
  positionals: 2,
  options: {},
  async run(args, { readInput, open, untilStopped, words }) {
    const source = args.source(0);
    const path = args.positional(1);
    const bytes = await readInput(path, checkCaptureSize);
    // What is piped in has no name of its own, and is read as text.
    const [name, origin] =
      path === '-'
        ? ([`${words.say('cli.standardInput')}.txt`, 'pasted'] as const)
        : ([basename(path), 'file'] as const);
    const backend = await open();
    const job = `command-${process.pid}`;
    const { capture, sha256 } = await untilStopped((signal) => {
      const cancel = () => backend.dispatch('import.cancel', { job });
      // If that fails, the job is over already.
      signal.addEventListener('abort', () => cancel().catch(() => {}));
      return backend.dispatch('capture.add', { job, source, name, origin, bytes });
    });
    return {
      json: { capture, sha256 },
      text: words.say('cli.capture.done', { name: toOneLine(name), capture, sha256 }),
    };
  },
};
