#!/usr/bin/env node
import { runCli } from './cli/runCli';
import { createImporter } from './import/createImporter';
import { createTextWork } from './texts/createTextWork';

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
  async openBackend(folder, access) {
    // Help and mistakes are answered without it, and sooner.
    const { openBackend } = await import('./openBackend');
    const importer = createImporter({ inline: true });
    return openBackend({ folder, access, importer, texts: createTextWork({ inline: true }) });
  },
});
