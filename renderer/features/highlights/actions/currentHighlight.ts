import type { Highlight } from '../../../../shared/model/highlight';
import { chosenClaim } from '../../../state/findHighlightIn';
import type { WindowState } from '../../../state/store';

/** The highlight shown in full, or in a ledger the claim chosen there; null where there is neither. */
export function currentHighlight(state: WindowState): Highlight | null {
  const { library, session, claimList } = state;
  if (claimList) return chosenClaim(state);
  if (!session.highlight || !isReading(state)) return null;
  return library?.open?.highlights.get(session.highlight) ?? null;
}

/** True where the visible article’s highlights can be changed. */
export function canAnnotate(state: WindowState): boolean {
  return isReading(state) && state.library?.isReadOnly === false;
}

/** True where the open article’s text is visible. */
export function isReading({ library, session: { place } }: WindowState): boolean {
  return Boolean(library?.open) && place.kind === 'article' && place.view === 'read';
}
