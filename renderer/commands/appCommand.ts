import { keysOf } from '../../shared/commands/commandKeys';
import { type CommandId, commandTable } from '../../shared/commands/commandTable';
import { titleOfCommand } from '../../shared/commands/nameCommand';
import type { Message } from '../../shared/words/message';
import type {
  AppCommand,
  AppCommands,
  CommandBindings,
  WindowServices,
} from '../state/windowServices';
import { isMac } from '../ui/isMac';

export function bindCommands(bindings: CommandBindings): AppCommands {
  const ids = Object.keys(commandTable) as CommandId[];
  return new Map(
    ids.map((id) => {
      const binding = commandTable[id];
      return [
        id,
        {
          ...bindings[id],
          id,
          keys: keysOf(binding, isMac),
          isNativeInInputs: binding.isNativeInInputs ?? false,
        },
      ];
    }),
  );
}

/** What the command is called now. */
export function titleNow({ id, nameNow }: AppCommand, services: WindowServices): Message {
  return titleOfCommand(id, nameNow?.(services));
}

/** The key that is shown for a command on this system, if it has one. */
export function shownKey(id: CommandId): string | undefined {
  return keysOf(commandTable[id], isMac)[0];
}
