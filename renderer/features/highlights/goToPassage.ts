import type { HighlightId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/WindowContext';
import { showHighlight } from './showHighlight';

/** Shows a highlight and puts the focus at its passage in the article. */
export function goToPassage(
  services: Pick<WindowServices, 'store' | 'actions'>,
  highlight: HighlightId,
): void {
  showHighlight(services, highlight);
  services.store.getState().editor?.focus();
}
