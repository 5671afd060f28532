import { parseArgs } from 'node:util';
import { CliArguments } from './CliArguments';
import type { CliCommand, CliOption } from './CliCommand';
import { cliCommands } from './cliCommands';
import { UsageError } from './UsageError';

/** Options that stand before the command or after it. */
export const globalOptions: Record<string, CliOption> = {
  library: {
    type: 'string',
    // So that a second one is refused, not taken for the first.
    multiple: true,
    help: 'the library’s folder; else ATTEST_LIBRARY, else ~/Attest',
  },
  json: { type: 'boolean', help: 'answer with one JSON value' },
  help: { type: 'boolean', help: 'show this help' },
};

/** What was asked for. `command` is null where only help is. */
export interface CommandLine {
  command: CliCommand | null;
  args: CliArguments;
  /** The values of `--library`, as they were given. */
  library: readonly string[];
  isJson: boolean;
  isHelp: boolean;
}

/** Reads the words after the program's name. Throws a `UsageError` that knows its command, as far as it was understood. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const command = findCommand(argv);
  const { values, positionals } = parse(argv, command);
  const words = positionals.slice(command?.name.split(' ').length ?? 0);
  const isHelp = values.help === true || (argv.length === 0 && !command);
  if (!isHelp) requireCommand(command, words, positionals);
  const args = new CliArguments(values, words);
  return { command, args, library: args.texts('library'), isJson: values.json === true, isHelp };
}

/** The command that the first words name, whatever else there is. */
export function findCommand(argv: readonly string[]): CliCommand | null {
  const { positionals } = parseArgs({
    args: [...argv],
    options: globalOptions,
    strict: false,
    allowPositionals: true,
  });
  const [first, second] = positionals;
  return (
    cliCommands.find(({ name }) => name === `${first} ${second}`) ??
    cliCommands.find(({ name }) => name === first) ??
    null
  );
}

function parse(argv: readonly string[], command: CliCommand | null) {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...globalOptions, ...command?.options },
      strict: true,
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function requireCommand(
  command: CliCommand | null,
  words: readonly string[],
  positionals: readonly string[],
): void {
  if (!command) {
    const [first] = positionals;
    throw new UsageError(first ? `There is no command “${first}”.` : 'A command is missing.');
  }
  if (words.length < command.positionals) throw new UsageError('Something is missing.');
  if (words.length > command.positionals) {
    throw new UsageError(`“${words[command.positionals]}” is too much.`);
  }
}
