import { parseArgs } from 'node:util';
import { message } from '../../shared/words/message';
import { CliArguments } from './CliArguments';
import type { AnyCliCommand } from './CliCommand';
import { cliCommands } from './cliCommands';
import { parseOptions } from './parseOptions';
import { UsageError } from './UsageError';

/** Options that stand before the command or after it. */
export const globalOptions = {
  // A second one is refused rather than used in place of the first.
  library: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** A command line, understood. `command` is null if only help is wanted. */
export interface CommandLine {
  command: AnyCliCommand | null;
  args: CliArguments;
  /** The values of `--library`, as given. */
  library: readonly string[];
  isJson: boolean;
  isHelp: boolean;
}

/** Reads the words after the program's name. Throws a `UsageError`. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const command = findCommand(argv);
  const { values, positionals } = parseOptions(argv, { ...command?.options, ...globalOptions });
  const words = positionals.slice(command?.name.split(' ').length ?? 0);
  const isHelp = values.help === true || (argv.length === 0 && !command);
  const args = new CliArguments(values, words);
  if (!isHelp) requireCommand(command, words, positionals, args);
  return { command, args, library: args.texts('library'), isJson: values.json === true, isHelp };
}

/** The command that the first words name, whatever follows. */
export function findCommand(argv: readonly string[]): AnyCliCommand | null {
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

function requireCommand(
  command: AnyCliCommand | null,
  words: readonly string[],
  positionals: readonly string[],
  args: CliArguments,
): void {
  if (!command) {
    const [first] = positionals;
    throw new UsageError(
      first
        ? message('cli.usage.unknownCommand', { command: first })
        : message('cli.usage.noCommand'),
    );
  }
  const isReplaced = command.instead !== undefined && args.text(command.instead) !== undefined;
  const wanted = isReplaced ? 0 : command.positionals;
  if (words.length < wanted) throw new UsageError(message('cli.usage.tooFewArguments'));
  const extra = words[wanted];
  if (extra !== undefined)
    throw new UsageError(message('cli.usage.extraArgument', { argument: extra }));
}
