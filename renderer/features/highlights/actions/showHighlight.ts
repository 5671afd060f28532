import { compareHighlights, type Highlight } from '../../../../shared/model/highlight';
import type { HighlightId } from '../../../../shared/model/ids';
import { listLeftOut } from '../../../state/leftOut';
import type { WindowServices } from '../../../state/windowServices';

type Services = Pick<WindowServices, 'store' | 'actions'>;

/** Shows a highlight in full, and its passage in the article. */
export function showHighlight({ store, actions }: Services, highlight: HighlightId): void {
  actions.show({ highlight });
  store.getState().editor?.reveal(highlight);
}

/** The same, and moves the focus to its passage. */
export function goToPassage(services: Services, highlight: HighlightId): void {
  showHighlight(services, highlight);
  services.store.getState().editor?.focus();
}

/** Shows the highlight after (1) or before (−1) the one shown, of those that the list’s filter lets through. */
export function showNextHighlight(services: Services, direction: 1 | -1): void {
  const state = services.store.getState();
  const { library, session } = state;
  const leftOut = listLeftOut(state);
  const highlights = [...(library?.open?.highlights.values() ?? [])].filter(
    ({ id }) => id === session.highlight || !leftOut.has(id),
  );
  const next = stepHighlight(highlights, session.highlight, direction);
  if (next) showHighlight(services, next.id);
}

/** The highlight after (1) or before (−1) another in text order; at the ends, or from null, the nearest. */
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
