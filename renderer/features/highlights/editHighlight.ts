import type { CallArgs } from '../../../shared/ipc/contract';
import type { Highlight } from '../../../shared/model/highlight';
import type { WindowServices } from '../../state/WindowContext';

/** What can be said of a highlight. */
export type HighlightFields = CallArgs<'highlight.edit'>['set'];

/** Changes what is said of a highlight. */
export async function editHighlight(
  { actions }: Pick<WindowServices, 'actions'>,
  highlight: Highlight,
  set: HighlightFields,
): Promise<void> {
  await actions.call('highlight.edit', {
    article: highlight.article,
    highlight: highlight.id,
    set,
  });
}
