import { type CommandId, commandTable } from '../../shared/commands/commandTable';
import { type CommandText, keysOf } from '../../shared/commands/commandText';
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
      const text = commandTable[id];
      return [id, { ...bindings[id], id, text, keys: keysOf(text, isMac) }];
    }),
  );
}

/** What the command is called now. */
export function titleOf({ text, nameNow }: AppCommand, services: WindowServices): string {
  return titleFor(text, nameNow?.(services));
}

/** The title with what the command is for, if that is known. */
export function titleFor({ title, named }: CommandText, name: string | null | undefined): string {
  return named && name ? named.replace('{name}', () => name) : title;
}

/** What a button or a menu line for a command shows: its label, or else its title, and its keys. */
export function describeCommand(id: CommandId) {
  const text = commandTable[id];
  const [keys] = keysOf(text, isMac);
  return {
    title: text.title,
    label: text.label ?? text.title,
    alt: text.altLabel ?? text.title,
    keys,
  };
}
