import { join } from 'node:path';
import { createImporter } from '../import/createImporter';
import { openSharedLibrary } from '../remote/openSharedLibrary';
import { createTextWork } from '../texts/TextWork';
import { runCli } from './runCli';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How long a command waits for others that are changing the same library. */
const WAIT_MS = 60_000;

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
      const open = (waitMs: number) => openBackend({ folder, access, waitMs, texts, ...parts });
      return access === 'write' ? openSharedLibrary(folder, WAIT_MS, open) : open(0);
    },
  });
}
