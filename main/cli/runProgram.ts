import { createImporter } from '../import/createImporter';
import { openSharedLibrary } from '../remote/openSharedLibrary';
import { createTextWork } from '../texts/createTextWork';
import { runCli } from './runCli';

/** How long a command waits for the others that want to change the same library. */
const WAIT_MS = 60_000;

/** Runs the command line on this process's streams, and answers the exit code. */
export function runProgram(words: readonly string[]): Promise<number> {
  // A reader that has seen enough, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return runCli(words, {
    env: process.env,
    stdin: process.stdin,
    isTerminal: process.stdout.isTTY,
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    async openLibrary(folder, access) {
      // Help and mistakes are answered without it, and sooner.
      const { openBackend } = await import('../openBackend');
      const importer = createImporter({ inline: true });
      const texts = createTextWork({ inline: true });
      const open = (waitMs: number) => openBackend({ folder, access, waitMs, importer, texts });
      return access === 'write' ? openSharedLibrary(folder, WAIT_MS, open) : open(0);
    },
  });
}
