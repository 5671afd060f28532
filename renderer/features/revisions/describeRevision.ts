import type { CallResult } from '../../../shared/ipc/contract';
import type { Revision } from '../../../shared/model/revision';
import { type Message, message } from '../../../shared/words/message';

export type ListedRevision = CallResult<'revision.list'>[number];

/** A revision by its number and what made it: `2 · Updated`, `4 · Restored from 1`. */
export function describeRevision({
  number,
  origin,
  restored,
}: Pick<Revision, 'number' | 'origin' | 'restored'>): Message {
  if (origin === 'restore' && restored !== null) {
    return message('revisions.restoreOf', { number, restored });
  }
  return message(`revisions.${origin}`, { number });
}
