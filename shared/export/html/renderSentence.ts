import type { MessageId, MessageValue } from '../../words/message';
import type { Words } from '../../words/Words';
import { escapeHtml } from './escapeHtml';

/** HTML, told apart from text. */
export interface Html {
  readonly html: string;
}

/** A sentence as HTML; some of its values may be HTML already. */
export function renderSentence(
  words: Words,
  id: MessageId,
  values: Readonly<Record<string, MessageValue | Html>> = {},
): string {
  return words
    .sayInParts<Html>(id, values)
    .map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : piece.html))
    .join('');
}
