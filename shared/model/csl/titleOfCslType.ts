import { isMessageId, type Message } from '../../words/message';

/** The name of a CSL item type. A type that CSL does not know is named by its own word: `field_notes` is “Field notes”. */
export function titleOfCslType(type: string): Message {
  const id = `cslType.${type}`;
  if (id !== 'cslType.other' && isMessageId(id)) return { id, values: {} };
  const word = type.replace(/[-_]/g, ' ');
  return { id: 'cslType.other', values: { type: word.charAt(0).toUpperCase() + word.slice(1) } };
}
