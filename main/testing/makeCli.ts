import { join } from 'node:path';
import { runCli } from '../cli/runCli';
import { createImporter } from '../import/createImporter';
import type { Importer } from '../import/Importer';
import type { LookUp } from '../lookup/makeLookUp';
import { openBackend } from '../openBackend';
import { createTextWork } from '../texts/TextWork';
import { openTestSearch } from './openTestSearch';
import { makeTemporaryFolder } from './temporaryFolder';
import { testCiter } from './testCiter';

/** What a command line printed, and how it ended. */
export interface CliOutcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** The command line on a library of its own, in this process. */
export async function makeCli({
  importer = createImporter({ inline: true }),
  isTerminal = false,
  env = {},
  lookUp = () => Promise.reject(new Error('Nothing is to be looked up.')),
}: {
  importer?: Importer;
  isTerminal?: boolean;
  env?: Record<string, string>;
  lookUp?: LookUp;
} = {}) {
  const parent = await makeTemporaryFolder();
  const folder = join(parent, 'library');
  const openSearch = await openTestSearch();
  let interrupt = () => {};
  const run = async (args: readonly string[], stdin = ''): Promise<CliOutcome> => {
    let stdout = '';
    let stderr = '';
    async function* input() {
      yield new TextEncoder().encode(stdin);
    }
    const exitCode = await runCli(args, {
      env: { ATTEST_LIBRARY: folder, ...env },
      stdin: input(),
      isTerminal,
      print: (text) => {
        stdout += `${text}\n`;
      },
      printError: (text) => {
        stderr += `${text}\n`;
      },
      importer,
      lookUp,
      onInterrupt(listener) {
        interrupt = listener;
        return () => {
          interrupt = () => {};
        };
      },
      openLibrary: (library, access, parts) =>
        openBackend({
          folder: library,
          access: access === 'write' ? 'write' : 'read',
          texts: createTextWork({ inline: true }),
          citer: testCiter,
          openSearch,
          ...parts,
        }),
    });
    return { exitCode, stdout, stderr };
  };
  /** Runs a command that should succeed, and returns its one JSON value. */
  const json = async (args: readonly string[], stdin?: string) => {
    const { exitCode, stdout, stderr } = await run(['--json', ...args], stdin);
    if (exitCode !== 0) throw new Error(`${args.join(' ')} exited ${exitCode}: ${stdout}${stderr}`);
    return JSON.parse(stdout);
  };
  return { parent, folder, run, json, interrupt: () => interrupt() };
}
