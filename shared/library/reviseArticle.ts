import type { Article } from '../model/article';
import type { Revision } from '../model/revision';
import type { Timestamp } from '../model/timestamp';

/** Corrections with less between them are one session, and one revision. */
const SESSION_GAP_MS = 30 * 60 * 1000;

/** The article's record after a correction of its text: of the session that goes on, or the first of a new one. */
export function reviseByHand(article: Article, now: Timestamp): Article {
  const last = article.revisions.at(-1);
  if (!last || !isGoingOn(last, now)) return addRevision(article, { origin: 'correction' }, now);
  const revisions = [...article.revisions.slice(0, -1), { ...last, editedAt: now }];
  return { ...article, revisions, updatedAt: now };
}

/** The article's record with one revision more. */
export function addRevision(
  article: Article,
  { origin, name = '', restored = null }: Pick<Revision, 'origin'> & Partial<Revision>,
  now: Timestamp,
): Article {
  const number = article.revision + 1;
  const revision = { number, origin, name, createdAt: now, editedAt: now, restored };
  return {
    ...article,
    revision: number,
    revisions: [...article.revisions, revision],
    updatedAt: now,
  };
}

function isGoingOn({ origin, editedAt }: Revision, now: Timestamp): boolean {
  return origin === 'correction' && Date.parse(now) - Date.parse(editedAt) < SESSION_GAP_MS;
}
