import { failureEnvelope } from '../../shared/ipc/envelope';
import { loadWords } from '../../shared/words/loadWords';
import type { Words } from '../../shared/words/Words';
import type { OpenLibrary } from '../backend';
import { defaultLibraryFolder } from '../defaultLibraryFolder';
import { rememberPrepared } from '../import/createImporter';
import type { Importer } from '../import/Importer';
import { logFailure } from '../log/logFailure';
import type { LookUp } from '../lookup/makeLookUp';
import { readFolderOption } from '../readFolderOption';
import type { AnyCliCommand, CliAnswer, LibraryAccess, PrintedAnswer } from './CliCommand';
import { describeHelp, describeUsage } from './describeUsage';
import { type CommandLine, findCommand, readCommandLine } from './readCommandLine';
import { readInput, readLines } from './readInput';
import { readLanguage } from './readLanguage';
import { showControls, toOneLine } from './showControls';
import { UsageError } from './UsageError';
import { type OnInterrupt, untilStopped } from './untilStopped';

/** Exit code of an answer that may be incomplete, since something is wrong with the library. */
const INCOMPLETE = 3;

/** What the program runs in. */
export interface CliWorld {
  env: Readonly<Record<string, string | undefined>>;
  stdin: AsyncIterable<Uint8Array>;
  /** True if what is printed is shown as it comes, rather than kept or read by a program. */
  isTerminal: boolean;
  /** Writes a whole answer. */
  print(text: string): void;
  printError(text: string): void;
  openLibrary(
    folder: string,
    access: LibraryAccess,
    parts: { importer: Importer; words: Words },
  ): Promise<OpenLibrary>;
  importer: Importer;
  lookUp: LookUp;
  onInterrupt: OnInterrupt;
}

/** What shells answer for a program that was interrupted. */
const INTERRUPTED = 130;

/**
 * Runs a command line and answers the exit code: 0 for done, 1 for what couldn’t be done, 2 for what wasn’t understood,
 * 3 for an answer that may be incomplete, since something is wrong with the library, 130 for what was interrupted. With
 * `--json` there is one JSON value on standard output, an error too; usage and what is wrong with the library go to
 * standard error. All of it is in the language of the environment.
 */
export async function runCli(argv: readonly string[], given: CliWorld): Promise<number> {
  // What a library or an imported file says must not give orders to the terminal.
  const world: CliWorld = {
    ...given,
    print: (text) => given.print(showControls(text)),
    printError: (text) => given.printError(showControls(text)),
  };
  const isJson = argv.includes('--json');
  const words = await loadWords(readLanguage(world.env));
  try {
    const line = readCommandLine(argv);
    if (line.isHelp || !line.command) {
      world.print(describeHelp(line.command, words));
      return 0;
    }
    const answer = await runCommand(line.command, line, world, words);
    if ('json' in answer) {
      const isKept = answer.isDocument && !line.isJson && !world.isTerminal;
      const { print } = isKept ? given : world;
      print(line.isJson ? JSON.stringify(answer.json) : answer.text);
    }
    return answer.exitCode ?? 0;
  } catch (error) {
    if (error instanceof UsageError) {
      world.printError(`${words.say(error.said)}\n${describeUsage(findCommand(argv), words)}`);
      return 2;
    }
    logFailure('command-failed', error);
    const { code, said } = failureEnvelope(error);
    if (isJson) world.print(JSON.stringify({ error: { code, message: words.say(said) } }));
    else world.printError(words.say(said));
    return code === 'cancelled' ? INTERRUPTED : 1;
  }
}

async function runCommand(
  command: AnyCliCommand,
  { args, library }: CommandLine,
  world: CliWorld,
  words: Words,
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
  const open = async (access: AnyCliCommand['access']) => {
    if (access === 'none') throw new Error(`${command.name} has no library to open.`);
    const found =
      opened.get(access) ?? (await world.openLibrary(folder, access, { importer, words }));
    opened.set(access, found);
    return found;
  };
  try {
    const answer = await command.run(args, {
      words,
      folder,
      open: () => open(command.access),
      openToRead: () => open('read'),
      importer,
      lookUp: world.lookUp,
      untilStopped: (work) => untilStopped(world.onInterrupt, work),
      readInput: (path, check) => readInput(path, world.stdin, words, check),
      readLines: () => readLines(world.stdin),
      printLine: world.print,
    });
    const last = [...opened.values()].at(-1);
    const hasProblems = last && !command.isCheck && (await printProblems(last, world, words));
    return hasProblems ? { exitCode: INCOMPLETE, ...answer } : answer;
  } finally {
    for (const library of opened.values()) await library.close();
  }
}

/** Reports everything found wrong with the library; false if nothing is. */
async function printProblems(
  library: OpenLibrary,
  world: CliWorld,
  words: Words,
): Promise<boolean> {
  const { problems } = await library.dispatch('library.open', { newest: 1 });
  for (const { message: problem, remedy } of problems) {
    world.printError(toOneLine(words.say('storage.problem', { problem, remedy })));
  }
  return problems.length > 0;
}
