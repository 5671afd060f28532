import { failureEnvelope } from '../../shared/ipc/envelope';
import type { OpenLibrary } from '../backend';
import { defaultLibraryFolder } from '../defaultLibraryFolder';
import { readFolderOption } from '../readFolderOption';
import type { CliAnswer, CliCommand, LibraryAccess, PrintedAnswer } from './CliCommand';
import { describeHelp, describeUsage } from './describeUsage';
import { type CommandLine, findCommand, readCommandLine } from './readCommandLine';
import { readInput } from './readInput';
import { readLines } from './readLines';
import { showControls, toOneLine } from './showControls';
import { UsageError } from './UsageError';

/** Exit code of an answer that may lack something, since something is wrong with the library. */
const INCOMPLETE = 3;

/** What the program is run in. */
export interface CliWorld {
  env: Readonly<Record<string, string | undefined>>;
  stdin: AsyncIterable<Uint8Array>;
  /** True where what is printed is shown as it comes, rather than kept or read by a program. */
  isTerminal: boolean;
  /** Writes a whole answer. */
  print(text: string): void;
  printError(text: string): void;
  openLibrary(folder: string, access: LibraryAccess): Promise<OpenLibrary>;
}

/**
 * Runs a command line and answers the exit code: 0, 1 for what could not be done, 2 for what was not understood, 3 for
 * an answer of a library that something is wrong with, and that may therefore be incomplete. With `--json` there is one
 * JSON value on standard output, an error too; usage and what is wrong with the library go to standard error.
 */
export async function runCli(argv: readonly string[], given: CliWorld): Promise<number> {
  // What a library or an imported file says must not give orders to the terminal.
  const world: CliWorld = {
    ...given,
    print: (text) => given.print(showControls(text)),
    printError: (text) => given.printError(showControls(text)),
  };
  const isJson = argv.includes('--json');
  try {
    const line = readCommandLine(argv);
    if (line.isHelp || !line.command) {
      world.print(describeHelp(line.command));
      return 0;
    }
    const answer = await runCommand(line.command, line, world);
    if ('json' in answer) {
      const isKept = answer.isDocument && !line.isJson && !world.isTerminal;
      const { print } = isKept ? given : world;
      print(line.isJson ? JSON.stringify(answer.json) : answer.text);
    }
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
  const named = readFolderOption({
    name: 'library',
    given: library,
    variable: world.env.ATTEST_LIBRARY,
    cwd: process.cwd(),
  });
  const folder = named ?? defaultLibraryFolder();
  let opening: Promise<OpenLibrary> | null = null;
  const open = () => {
    if (command.access === 'none') throw new Error(`${command.name} has no library to open.`);
    opening ??= world.openLibrary(folder, command.access);
    return opening;
  };
  try {
    const answer = await command.run(args, {
      folder,
      open,
      readInput: (path) => readInput(path, world.stdin),
      readLines: () => readLines(world.stdin),
      printLine: world.print,
    });
    const hasProblems = opening && !command.isCheck && (await printProblems(await opening, world));
    return hasProblems ? { exitCode: INCOMPLETE, ...answer } : answer;
  } finally {
    await closeOpened(opening);
  }
}

/** Says all that was found wrong with the library; false where that is nothing. */
async function printProblems(library: OpenLibrary, world: CliWorld): Promise<boolean> {
  const { problems } = await library.dispatch('library.open', { newest: 1 });
  for (const { message, remedy } of problems) {
    world.printError(toOneLine(`${message} ${remedy}`));
  }
  return problems.length > 0;
}

/** One that did not open was told of by the command that wanted it. */
async function closeOpened(opening: Promise<OpenLibrary> | null): Promise<void> {
  const [opened] = await Promise.allSettled([opening]);
  if (opened?.status === 'fulfilled') await opened.value?.close();
}
