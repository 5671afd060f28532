import type { CallResult } from '../../../shared/ipc/contract';
import { type Revision, revisionOriginTitles } from '../../../shared/model/revision';

export type ListedRevision = CallResult<'revision.list'>[number];

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A revision by its number and what made it: `2 · Updated`, `4 · Restored from 1`. */
export function describeRevision({
  number,
  origin,
  restored,
}: Pick<Revision, 'number' | 'origin' | 'restored'>): string {
  const from = origin === 'restore' && restored !== null ? ` from ${restored}` : '';
  return `${number} · ${revisionOriginTitles[origin]}${from}`;
}

/** Date and time as they are written here. */
export function formatWhen(timestamp: string): string {
  return when.format(new Date(timestamp));
}
