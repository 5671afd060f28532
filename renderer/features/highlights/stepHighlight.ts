import { compareHighlights, type Highlight } from '../../../shared/model/highlight';
import type { HighlightId } from '../../../shared/model/ids';

/** The highlight after (1) or before (−1) another in the order of the text; at the ends, and from nowhere, the nearest. */
export function stepHighlight(
  highlights: Iterable<Highlight>,
  from: HighlightId | null,
  direction: 1 | -1,
): Highlight | undefined {
  const inOrder = [...highlights].sort(compareHighlights);
  const index = inOrder.findIndex(({ id }) => id === from);
  if (index === -1) return inOrder.at(direction === 1 ? 0 : -1);
  return inOrder[index + direction] ?? inOrder[index];
}
