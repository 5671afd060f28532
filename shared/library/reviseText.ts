import type { Revision } from '../model/revision';
import type { Text } from '../model/text';
import type { Timestamp } from '../model/timestamp';

/** Corrections less than this apart are one session, and one revision. */
const SESSION_GAP_MS = 30 * 60 * 1000;

/** A text’s details after a correction, which continues the session or starts a new one. */
export function reviseByHand(text: Text, now: Timestamp): Text {
  const last = text.revisions.at(-1);
  if (!last || !isGoingOn(last, now)) return addRevision(text, { origin: 'correction' }, now);
  const revisions = [...text.revisions.slice(0, -1), { ...last, editedAt: now }];
  return { ...text, revisions };
}

/** A text’s details with one more revision. */
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
