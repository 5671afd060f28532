import { languageSchema } from '../../shared/words/language';
import { isMessageId } from '../../shared/words/message';
import type { Words } from '../../shared/words/Words';
import type { AnyCliCommand, CliOption } from './CliCommand';
import { cliCommands } from './cliCommands';
import { globalOptions } from './readCommandLine';

const PROGRAM = 'attest [--library DIR] [--json]';

/** The line that says how a command is called; without a command, how any is. */
export function describeUsage(command: AnyCliCommand | null, words: Words): string {
  const line = `${PROGRAM} ${command ? lineOf(command) : 'COMMAND'}`;
  return words.say('cli.help.usage', { line });
}

/** The help of a command; without one, of all. */
export function describeHelp(command: AnyCliCommand | null, words: Words): string {
  const usage = describeUsage(command, words);
  const general = explainOptions('cli.option', globalOptions, words);
  if (!command) {
    const commands = cliCommands.map((one) => `  ${lineOf(one)}\n      ${summaryOf(one, words)}`);
    const languages = languageSchema.options.join(', ');
    const environment = words.say('cli.help.language', { languages });
    const status = words.say('cli.help.status');
    return [usage, commands.join('\n'), alignOptions(general), environment, status].join('\n\n');
  }
  const own = explainOptions(`cli.${command.name}.option`, command.options, words);
  return [usage, summaryOf(command, words), alignOptions([...own, ...general])].join('\n\n');
}

function lineOf({ name, usage }: AnyCliCommand): string {
  return `${name} ${usage}`.trimEnd();
}

function summaryOf({ name, summaryValues = {} }: AnyCliCommand, words: Words): string {
  return words.say({ id: `cli.${name}.summary`, values: summaryValues });
}

type ExplainedOption = [name: string, help: string];

function explainOptions(
  group: string,
  options: Readonly<Record<string, CliOption>>,
  words: Words,
): ExplainedOption[] {
  return Object.entries(options).map(([name, { choices = [] }]) => {
    const id = `${group}.${name}`;
    if (!isMessageId(id)) throw new Error(`${id} is in no catalogue.`);
    return [`--${name}`, words.say({ id, values: { choices: choices.join(', ') } })];
  });
}

function alignOptions(options: readonly ExplainedOption[]): string {
  const width = Math.max(...options.map(([name]) => name.length));
  return options.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`).join('\n');
}
