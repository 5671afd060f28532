import type { Place, SessionState } from './sessionState';

/** The most places to keep in the history. */
const LONGEST = 100;

/** The session after going to a place; the previous one joins the history. A search changes as it is typed: only its last query does. */
export function enterPlace(session: SessionState, place: Place): SessionState {
  if (isSamePlace(session.place, place)) return { ...session, place };
  const isSearchTyped = session.place.kind === 'search' && place.kind === 'search';
  const isLeftOut = session.place.kind === 'welcome' || isSearchTyped;
  const past = isLeftOut ? session.past : [...session.past, session.place];
  return { ...session, place, past: past.slice(-LONGEST), future: [] };
}

/** The session one place back; the same session if there is none. */
export function goBack(session: SessionState): SessionState {
  const place = session.past.at(-1);
  if (!place) return session;
  const future =
    session.place.kind === 'welcome' ? session.future : [...session.future, session.place];
  return { ...session, place, past: session.past.slice(0, -1), future };
}

/** The inverse of `goBack`. */
export function goForward(session: SessionState): SessionState {
  const place = session.future.at(-1);
  if (!place) return session;
  const past = session.place.kind === 'welcome' ? session.past : [...session.past, session.place];
  return { ...session, place, past, future: session.future.slice(0, -1) };
}

/** The session without history entries for places that no longer exist. */
export function forgetPlaces(
  session: SessionState,
  isGone: (place: Place) => boolean,
): SessionState {
  const keep = (place: Place) => !isGone(place);
  return { ...session, past: session.past.filter(keep), future: session.future.filter(keep) };
}

function isSamePlace(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
