import type { CallArgs } from '../../../shared/ipc/contract';
import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/WindowContext';
import { workOnHighlight } from './workOnHighlight';

/** What can be said of a highlight. */
export type HighlightFields = CallArgs<'highlight.edit'>['set'];

/** Changes what is said of a highlight: `change` answers that for the highlight as it is when its turn comes. */
export function editHighlight(
  services: Pick<WindowServices, 'store' | 'actions'>,
  which: HighlightId | 'current',
  change: (highlight: Highlight) => HighlightFields,
): Promise<void> {
  return workOnHighlight(services, which, async (highlight) => {
    const { article, id } = highlight;
    const set = change(highlight);
    await services.actions.call('highlight.edit', { article, highlight: id, set });
  });
}
