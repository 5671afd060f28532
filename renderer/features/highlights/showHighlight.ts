import type { HighlightId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/WindowContext';

/** Shows a highlight in full, and its passage in the article. */
export function showHighlight(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  highlight: HighlightId,
): void {
  actions.show({ highlight });
  store.getState().editor?.reveal(highlight);
}
