import type { Highlight } from '../../../../shared/model/highlight';
import type { WindowState } from '../../../state/store';

/** The highlight shown in full; null where there is none, or while the article’s text is not visible. */
export function currentHighlight(state: WindowState): Highlight | null {
  const { library, session } = state;
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
