import type { Highlight } from '../../../../shared/model/highlight';
import type { WindowState } from '../../../state/store';

/** The highlight that is shown in full; null where none is, and wherever the article's text is not in sight. */
export function currentHighlight(state: WindowState): Highlight | null {
  const { library, session } = state;
  if (!session.highlight || !isReading(state)) return null;
  return library?.open?.highlights.get(session.highlight) ?? null;
}

/** True where the highlights of the article in sight can be changed. */
export function canAnnotate(state: WindowState): boolean {
  return isReading(state) && state.library?.isReadOnly === false;
}

/** True where the open article's text is in sight. */
export function isReading({ library, session: { place } }: WindowState): boolean {
  return Boolean(library?.open) && place.kind === 'article' && place.view === 'read';
}
