import type { Revision } from '../model/revision';
import type { Text } from '../model/text';
import type { Timestamp } from '../model/timestamp';

/** Corrections with less between them are one session, and one revision. */
const SESSION_GAP_MS = 30 * 60 * 1000;

/** What is known of a text after a correction: of the session that goes on, or the first of a new one. */
export function reviseByHand(text: Text, now: Timestamp): Text {
  const last = text.revisions.at(-1);
  if (!last || !isGoingOn(last, now)) return addRevision(text, { origin: 'correction' }, now);
  const revisions = [...text.revisions.slice(0, -1), { ...last, editedAt: now }];
  return { ...text, revisions };
}

/** What is known of a text with one revision more. */
export function addRevision(
  text: Text,
  { origin, name = '', restored = null }: Pick<Revision, 'origin'> & Partial<Revision>,
  now: Timestamp,
): Text {
  const number = text.revision + 1;
  const revision = { number, origin, name, createdAt: now, editedAt: now, restored };
  return {
    ...text,
    revision: number,
    revisions: [...text.revisions, revision],
  };
}

function isGoingOn({ origin, editedAt }: Revision, now: Timestamp): boolean {
  return origin === 'correction' && Date.parse(now) - Date.parse(editedAt) < SESSION_GAP_MS;
}
