import { createImporter } from '../import/createImporter';
import { createTextWork } from '../texts/createTextWork';
import { runCli } from './runCli';

/** Runs the command line on this process's streams, and answers the exit code. */
export function runProgram(words: readonly string[]): Promise<number> {
  // A reader that has seen enough, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return runCli(words, {
    env: process.env,
    stdin: process.stdin,
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    async openBackend(folder, access) {
      // Help and mistakes are answered without it, and sooner.
      const { openBackend } = await import('../openBackend');
      const importer = createImporter({ inline: true });
      return openBackend({ folder, access, importer, texts: createTextWork({ inline: true }) });
    },
  });
}
