import { isMessageId, type Message } from '../words/message';

/** What an item type of CSL is called. One that CSL does not know keeps its own word, as a word: `field_notes` is “Field notes”. */
export function titleOfCslType(type: string): Message {
  const id = `cslType.${type}`;
  if (id !== 'cslType.other' && isMessageId(id)) return { id, values: {} };
  const word = type.replace(/[-_]/g, ' ');
  return { id: 'cslType.other', values: { type: word.charAt(0).toUpperCase() + word.slice(1) } };
}
