import type { HighlightId } from '../../../shared/model/ids';

/** The id of the element in the page that holds a highlight’s note for screen readers. */
export function noteElementId(highlight: HighlightId): string {
  return `note-of-${highlight}`;
}
