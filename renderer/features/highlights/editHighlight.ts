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
    const seen = pickSeen(highlight, set);
    await services.actions.call('highlight.edit', { article, highlight: id, set, seen });
  });
}

/** What the person has before them of what they set: it may be another by now. */
export function pickSeen(highlight: Highlight, set: HighlightFields): HighlightFields {
  const fields = Object.keys(set) as (keyof HighlightFields)[];
  return Object.fromEntries(fields.map((field) => [field, highlight[field]]));
}
