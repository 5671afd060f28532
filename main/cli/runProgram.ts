import { join } from 'node:path';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { createCiter } from '../citing/createCiter';
import { createImporter } from '../import/createImporter';
import { makeLookUp } from '../lookup/makeLookUp';
import { openSharedLibrary } from '../remote/openSharedLibrary';
import { indexesFolder } from '../search/indexFolder';
import { openInWorker } from '../search/openInWorker';
import { makeOpenSearch } from '../search/openSearch';
import { createTextWork } from '../texts/TextWork';
import { runCli } from './runCli';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** From the folder of the workers. */
const STYLES = '../../resources/styles';
/** How long a command waits for others that are changing the same library. */
const WAIT_MS = 60_000;
/** How long one that only reads waits to hear whether a window has it. */
const ASK_MS = 1000;

/**
 * Runs the command line on this process's streams, and answers the exit code. `programs` is the folder of the workers,
 * which only an entry of the build knows.
 */
export function runProgram(words: readonly string[], programs: string): Promise<number> {
  // A reader that has seen enough, such as `head`, isn’t a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return runCli(words, {
    env: process.env,
    stdin: process.stdin,
    isTerminal: process.stdout.isTTY,
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    importer: createImporter({ workerPath: join(programs, 'importWorker.js') }),
    lookUp: makeLookUp({ workerPath: join(programs, 'importWorker.js') }),
    onInterrupt(listener) {
      // Only the first of each: a person who interrupts twice wants it to end at once.
      for (const signal of SIGNALS) process.once(signal, listener);
      return () => {
        for (const signal of SIGNALS) process.off(signal, listener);
      };
    },
    async openLibrary(folder, access, parts) {
      // Not needed for help and mistakes, which are answered sooner without it.
      const { openBackend } = await import('../openBackend');
      const texts = createTextWork({ workerPath: join(programs, 'textWorker.js') });
      const citer = createCiter(join(programs, 'citeWorker.js'), join(programs, STYLES));
      const worker = openInWorker(join(programs, 'searchWorker.js'));
      const openSearch = makeOpenSearch(indexesFolder(process.env), worker);
      const own = access === 'write' ? 'write' : 'read';
      const open = (waitMs: number) =>
        openBackend({ folder, access: own, waitMs, texts, citer, openSearch, ...parts });
      if (access === 'read') return open(0);
      if (access === 'window') return openSharedLibrary(folder, ASK_MS, refuseWithoutWindow);
      return openSharedLibrary(folder, access === 'share' ? ASK_MS : WAIT_MS, open);
    },
  });
}

async function refuseWithoutWindow(): Promise<never> {
  throw new AttestError('invalid', message('cli.capture-page.noWindow'));
}
