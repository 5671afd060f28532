import { importResultSchema } from '../../shared/ipc/importRequest';
import { isWebAddress } from '../../shared/ipc/webAddress';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { PAGE_IMPORT, type PageImport } from '../pageCapture/answerPageImports';
import type { CliCommand } from './CliCommand';
import { describeImport } from './describeImport';

export const capturePageCommand: CliCommand<'capture-page'> = {
  name: 'capture-page',
  usage: 'URL [--title T] [--whole-page]',
  access: 'window',
  positionals: 1,
  options: {
    title: { type: 'string' },
    'whole-page': { type: 'boolean' },
  },
  async run(args, { words, open, untilStopped }) {
    const url = args.positional(0);
    if (!isWebAddress(url)) throw new AttestError('invalid', message('webPages.capture.invalid'));
    const job = `command-${process.pid}`;
    const options = args.flag('whole-page') ? { isWholePage: true } : {};
    const request: PageImport = { job, url, title: args.text('title'), options };
    const library = await open();
    const result = await untilStopped((signal) => {
      // If that fails, the job is over already.
      signal.addEventListener('abort', () =>
        library.dispatch('import.cancel', { job }).catch(() => {}),
      );
      return library.dispatch<string>(PAGE_IMPORT, request);
    });
    return describeImport(importResultSchema.parse(result), words);
  },
};
