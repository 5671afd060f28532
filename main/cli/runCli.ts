import { failureEnvelope } from '../../shared/ipc/envelope';
import { english } from '../../shared/words/loadWords';
import type { OpenLibrary } from '../backend';
import { defaultLibraryFolder } from '../defaultLibraryFolder';
import { rememberPrepared } from '../import/createImporter';
import type { Importer } from '../import/Importer';
import { logFailure } from '../log/logFailure';
import { readFolderOption } from '../readFolderOption';
import type { CliAnswer, CliCommand, LibraryAccess, PrintedAnswer } from './CliCommand';
import { describeHelp, describeUsage } from './describeUsage';
import { type CommandLine, findCommand, readCommandLine } from './readCommandLine';
import { readInput, readLines } from './readInput';
import { showControls, toOneLine } from './showControls';
import { UsageError } from './UsageError';
import { type OnInterrupt, untilStopped } from './untilStopped';

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
  openLibrary(folder: string, access: LibraryAccess, importer: Importer): Promise<OpenLibrary>;
  importer: Importer;
  onInterrupt: OnInterrupt;
}

/** As shells have it for a program that was interrupted. */
const INTERRUPTED = 130;

/**
 * Runs a command line and answers the exit code: 0, 1 for what could not be done, 2 for what was not understood, 3 for
 * an answer of a library that something is wrong with, and that may therefore be incomplete, 130 for what was
 * interrupted. With `--json` there is one JSON value on standard output, an error too; usage and what is wrong with the
 * library go to standard error.
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
    logFailure('command-failed', error);
    const { code, said } = failureEnvelope(error);
    if (isJson) world.print(JSON.stringify({ error: { code, message: english.say(said) } }));
    else world.printError(english.say(said));
    return code === 'cancelled' ? INTERRUPTED : 1;
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
  const opened = new Map<LibraryAccess, OpenLibrary>();
  const importer = rememberPrepared(world.importer);
  const open = async (access: CliCommand['access']) => {
    if (access === 'none') throw new Error(`${command.name} has no library to open.`);
    const found = opened.get(access) ?? (await world.openLibrary(folder, access, importer));
    opened.set(access, found);
    return found;
  };
  try {
    const answer = await command.run(args, {
      folder,
      open: () => open(command.access),
      openToRead: () => open('read'),
      importer,
      untilStopped: (work) => untilStopped(world.onInterrupt, work),
      readInput: (path) => readInput(path, world.stdin),
      readLines: () => readLines(world.stdin),
      printLine: world.print,
    });
    const last = [...opened.values()].at(-1);
    const hasProblems = last && !command.isCheck && (await printProblems(last, world));
    return hasProblems ? { exitCode: INCOMPLETE, ...answer } : answer;
  } finally {
    for (const library of opened.values()) await library.close();
  }
}

/** Says all that was found wrong with the library; false where that is nothing. */
async function printProblems(library: OpenLibrary, world: CliWorld): Promise<boolean> {
  const { problems } = await library.dispatch('library.open', { newest: 1 });
  for (const { message: problem, remedy } of problems) {
    world.printError(toOneLine(english.say('storage.problem', { problem, remedy })));
  }
  return problems.length > 0;
}
