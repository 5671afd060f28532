import { resolve } from 'node:path';
import { failureEnvelope } from '../../shared/ipc/envelope';
import type { Backend } from '../backend';
import { defaultLibraryFolder } from '../defaultLibraryFolder';
import type { CliAnswer, CliCommand, LibraryAccess, PrintedAnswer } from './CliCommand';
import { describeHelp, describeUsage } from './describeUsage';
import { type CommandLine, findCommand, readCommandLine } from './readCommandLine';
import { readInput } from './readInput';
import { readLines } from './readLines';
import { UsageError } from './UsageError';

/** What the program is run in. */
export interface CliWorld {
  env: Readonly<Record<string, string | undefined>>;
  stdin: AsyncIterable<Uint8Array>;
  /** Writes a whole answer. */
  print(text: string): void;
  printError(text: string): void;
  openBackend(folder: string, access: LibraryAccess): Promise<Backend>;
}

/**
 * Runs a command line and answers the exit code: 0, 1 for what could not be done, 2 for what was not understood.
 * With `--json` there is one JSON value on standard output, an error too; usage goes to standard error.
 */
export async function runCli(argv: readonly string[], world: CliWorld): Promise<number> {
  const isJson = argv.includes('--json');
  try {
    const line = readCommandLine(argv);
    if (line.isHelp || !line.command) {
      world.print(describeHelp(line.command));
      return 0;
    }
    const answer = await runCommand(line.command, line, world);
    if ('json' in answer) world.print(line.isJson ? JSON.stringify(answer.json) : answer.text);
    return answer.exitCode ?? 0;
  } catch (error) {
    if (error instanceof UsageError) {
      world.printError(`${error.message}\n${describeUsage(findCommand(argv))}`);
      return 2;
    }
    const { code, message } = failureEnvelope(error);
    if (isJson) world.print(JSON.stringify({ error: { code, message } }));
    else world.printError(message);
    return 1;
  }
}

async function runCommand(
  command: CliCommand,
  { args, library }: CommandLine,
  world: CliWorld,
): Promise<CliAnswer | PrintedAnswer> {
  const folder = resolve(library ?? (world.env.ATTEST_LIBRARY || defaultLibraryFolder()));
  let backend: Backend | null = null;
  const open = async () => {
    if (command.access === 'none') throw new Error(`${command.name} has no library to open.`);
    backend ??= await world.openBackend(folder, command.access);
    return backend;
  };
  try {
    return await command.run(args, {
      folder,
      open,
      readInput: (path) => readInput(path, world.stdin),
      readLines: () => readLines(world.stdin),
      printLine: world.print,
    });
  } finally {
    await (backend as Backend | null)?.close();
  }
}
