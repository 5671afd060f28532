import type { Highlight } from '../../../shared/model/highlight';
import type { WindowState } from '../../state/store';

/** The highlight that is shown in full; null where none is. */
export function currentHighlight({ library, session }: WindowState): Highlight | null {
  if (!session.highlight) return null;
  return library?.open?.highlights.get(session.highlight) ?? null;
}

/** True where the open article's highlights can be changed. */
export function canAnnotate({ library }: WindowState): boolean {
  return library !== null && library.open !== null && !library.isReadOnly;
}
