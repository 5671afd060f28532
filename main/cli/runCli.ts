import { resolve } from 'node:path';
import { failureEnvelope } from '../../shared/ipc/envelope';
import type { Backend } from '../backend';
import { defaultLibraryFolder } from '../defaultLibraryFolder';
import type { Importer } from '../import/Importer';
import { rememberPrepared } from '../import/rememberPrepared';
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
  openBackend(folder: string, access: LibraryAccess, importer: Importer): Promise<Backend>;
  importer: Importer;
  /** As `CliContext` has it. */
  onInterrupt(listener: () => void): () => void;
}

/** As shells have it for a program that was interrupted. */
const INTERRUPTED = 130;

/**
 * Runs a command line and answers the exit code: 0, 1 for what could not be done, 2 for what was not understood,
 * 130 for what was interrupted.
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
    return code === 'cancelled' ? INTERRUPTED : 1;
  }
}

async function runCommand(
  command: CliCommand,
  { args, library }: CommandLine,
  world: CliWorld,
): Promise<CliAnswer | PrintedAnswer> {
  const folder = resolve(library ?? (world.env.ATTEST_LIBRARY || defaultLibraryFolder()));
  const opened = new Map<LibraryAccess, Backend>();
  const importer = rememberPrepared(world.importer);
  const open = async (access: CliCommand['access']) => {
    if (access === 'none') throw new Error(`${command.name} has no library to open.`);
    const backend = opened.get(access) ?? (await world.openBackend(folder, access, importer));
    opened.set(access, backend);
    return backend;
  };
  try {
    return await command.run(args, {
      open: () => open(command.access),
      openToRead: () => open('read'),
      importer,
      onInterrupt: world.onInterrupt,
      readInput: (path) => readInput(path, world.stdin),
      readLines: () => readLines(world.stdin),
      printLine: world.print,
    });
  } finally {
    for (const backend of opened.values()) await backend.close();
  }
}
