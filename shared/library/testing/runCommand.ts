import { applyChange } from '../applyChange';
import type { Change } from '../change';
import type { Command, CommandContext } from '../command';
import { commands } from '../commands';
import type { LibraryState } from '../state';

/** Runs a command by name on a state that holds all articles; the backend loads only those that the command asks for. */
export function runCommand(
  state: LibraryState,
  name: keyof typeof commands,
  args: unknown,
  context: CommandContext,
): { state: LibraryState; change: Change; result: Record<string, unknown> } {
  const command: Command = commands[name];
  const parsed = command.args.parse(args);
  const { change, result } = command.run(state, parsed, context);
  return {
    state: applyChange(state, change),
    change,
    result: command.result.parse(result) as Record<string, unknown>,
  };
}
