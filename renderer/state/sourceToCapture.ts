import type { SourceId } from '../../shared/model/ids';
import type { WindowState } from './store';

/** The source that is shown, where a capture of it can be kept. */
export function sourceToCapture({ library, session }: WindowState): SourceId | null {
  const { place, leftSources } = session;
  if (!library || library.isReadOnly) return null;
  if (place.kind === 'evidence') return place.source;
  const shown = place.kind === 'sources' ? (place.source ?? leftSources.chosen) : null;
  return shown && library.sources.has(shown) ? shown : null;
}
