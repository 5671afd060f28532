import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/WindowContext';
import { currentHighlight } from './currentHighlight';
import { inTurn } from './inTurn';

/**
 * Does something with a highlight in its turn, as the highlight then is; nothing where it is gone.
 * `current` is the one that is then shown.
 */
export function workOnHighlight(
  { store }: Pick<WindowServices, 'store'>,
  which: HighlightId | 'current',
  work: (highlight: Highlight) => void | Promise<void>,
): Promise<void> {
  return inTurn(store, async () => {
    const state = store.getState();
    const highlight =
      which === 'current' ? currentHighlight(state) : state.library?.open?.highlights.get(which);
    if (highlight) await work(highlight);
  });
}
