import type { HighlightId } from '../../../shared/model/ids';
import { readSelectedRange } from '../../state/readSelectedRange';
import type { WindowServices } from '../../state/WindowContext';
import { workOnHighlight } from './workOnHighlight';

/** Gives a highlight the passage that is selected in the article; says so where none is. */
export function moveToSelection(
  services: Pick<WindowServices, 'store' | 'actions' | 'pending'>,
  which: HighlightId | 'current',
): Promise<void> {
  return workOnHighlight(services, which, async ({ article, id }) => {
    const selected = await readSelectedRange(services);
    if (!selected) return;
    await services.actions.call('highlight.move', { article, highlight: id, ...selected });
  });
}
