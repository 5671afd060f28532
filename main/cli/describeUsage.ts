import type { CliCommand, CliOption } from './CliCommand';
import { cliCommands } from './cliCommands';
import { globalOptions } from './readCommandLine';

const STATUSES = `Exit status: 0 done; 1 it could not be done; 2 it was not understood; 3 done, but something is wrong with
the library and the answer may be incomplete: what is wrong is said on standard error.`;

const PROGRAM = 'attest [--library DIR] [--json]';

/** The line that says how a command is called; without a command, how any is. */
export function describeUsage(command: CliCommand | null): string {
  return `Usage: ${command ? `${PROGRAM} ${line(command)}` : `${PROGRAM} COMMAND`}`;
}

/** The help of a command; without one, of all. */
export function describeHelp(command: CliCommand | null): string {
  if (!command) {
    const commands = cliCommands.map((one) => `  ${line(one)}\n      ${one.summary}`);
    return `${describeUsage(null)}\n\n${commands.join('\n')}\n\n${listOptions(globalOptions)}\n\n${STATUSES}`;
  }
  const options = listOptions({ ...command.options, ...globalOptions });
  return `${describeUsage(command)}\n\n${command.summary}\n\n${options}`;
}

function line({ name, usage }: CliCommand): string {
  return `${name} ${usage}`.trimEnd();
}

function listOptions(options: Record<string, CliOption>): string {
  const names = Object.keys(options).map((name) => `--${name}`);
  const width = Math.max(...names.map((name) => name.length));
  return Object.values(options)
    .map(({ help }, index) => `  ${names[index]?.padEnd(width)}  ${help}`)
    .join('\n');
}
