import { basename } from 'node:path';
import { checkCaptureSize } from '../import/importLimits';
import type { CliCommand } from './CliCommand';
import { dispatchJob } from './dispatchJob';
import { toOneLine } from './showControls';

export const captureCommand: CliCommand<'capture'> = {
  name: 'capture',
  usage: 'SOURCE FILE',
  access: 'write',
  positionals: 2,
  options: {},
  async run(args, context) {
    const { words } = context;
    const source = args.source(0);
    const path = args.positional(1);
    const bytes = await context.readInput(path, checkCaptureSize);
    // What is piped in has no name of its own, and is read as text.
    const [name, origin] =
      path === '-'
        ? ([`${words.say('cli.standardInput')}.txt`, 'pasted'] as const)
        : ([basename(path), 'file'] as const);
    const backend = await context.open();
    const job = `command-${process.pid}`;
    const request = { job, source, name, origin, bytes };
    const { capture, sha256 } = await dispatchJob(context, backend, 'capture.add', request);
    return {
      json: { capture, sha256 },
      text: words.say('cli.capture.done', { name: toOneLine(name), capture, sha256 }),
    };
  },
};
