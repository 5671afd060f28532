import {
  isMessageId,
  type Message,
  type MessageId,
  type MessageValue,
  message,
} from '../words/message';
import type { CommandId } from './commandTable';

/** A command’s name where its surroundings don’t explain it, including what it applies to now, if known. */
export function titleOfCommand(id: CommandId, name?: MessageValue | null): Message {
  const named = `command.${id}.named`;
  if (name && isMessageId(named)) return { id: named, values: { name } };
  return message(titleIdOf(id));
}

/** A command’s name on a button or in a menu whose place says the rest. */
export function labelOfCommand(id: CommandId): Message {
  return choose(`command.${id}.label`, id);
}

/** The same for a second place, which needs other words. */
export function altOfCommand(id: CommandId): Message {
  return choose(`command.${id}.alt`, id);
}

/** Shown under the title in the palette, where the title alone is not enough. */
export function descriptionOfCommand(id: CommandId): Message | null {
  const description = `command.${id}.description`;
  return isMessageId(description) ? { id: description, values: {} } : null;
}

function choose(wording: string, id: CommandId): Message {
  return isMessageId(wording) ? { id: wording, values: {} } : message(titleIdOf(id));
}

/** The compiler checks that every command has a title. */
function titleIdOf(id: CommandId): `command.${CommandId}.title` & MessageId {
  return `command.${id}.title`;
}
