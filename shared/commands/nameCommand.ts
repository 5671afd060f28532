import {
  isMessageId,
  type Message,
  type MessageId,
  type MessageValue,
  message,
} from '../words/message';
import type { CommandId } from './commandTable';

/** What a command is called where nothing around it says what it is for; with what it is for now, where that is known. */
export function titleOfCommand(id: CommandId, name?: MessageValue | null): Message {
  const named = `command.${id}.named`;
  if (name && isMessageId(named)) return { id: named, values: { name } };
  return message(titleIdOf(id));
}

/** What a button or a menu says whose place says the rest. */
export function labelOfCommand(id: CommandId): Message {
  return choose(`command.${id}.label`, id);
}

/** The same for a second place, which asks for other words. */
export function altOfCommand(id: CommandId): Message {
  return choose(`command.${id}.alt`, id);
}

/** Said under the title in the palette where the title alone is not enough. */
export function descriptionOfCommand(id: CommandId): Message | null {
  const description = `command.${id}.description`;
  return isMessageId(description) ? { id: description, values: {} } : null;
}

function choose(wording: string, id: CommandId): Message {
  return isMessageId(wording) ? { id: wording, values: {} } : message(titleIdOf(id));
}

/** Every command has a title, or the compiler objects. */
function titleIdOf(id: CommandId): `command.${CommandId}.title` & MessageId {
  return `command.${id}.title`;
}
