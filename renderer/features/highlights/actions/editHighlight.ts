import type { HighlightFields } from '../../../../shared/library/editHighlight';
import {
  type Highlight,
  type Kind,
  type Verdict,
  verdictSchema,
} from '../../../../shared/model/highlight';
import type { HighlightId, LabelId } from '../../../../shared/model/ids';
import type { Label } from '../../../../shared/model/label';
import { message } from '../../../../shared/words/message';
import { editHighlights } from '../../../state/editHighlights';
import { findHighlightIn } from '../../../state/findHighlightIn';
import { notifyUndoable } from '../../../state/notifyUndoable';
import type { WindowServices } from '../../../state/windowServices';
import { currentHighlight } from './currentHighlight';

type Services = Pick<WindowServices, 'store' | 'actions'>;

/** The highlight with that id, or the one shown, as it is now; null where there is none. */
export function findHighlight(
  { store }: Pick<WindowServices, 'store'>,
  which: HighlightId | 'current',
): Highlight | null {
  const state = store.getState();
  if (which === 'current') return currentHighlight(state);
  return state.library && findHighlightIn(state.library, which);
}

/** Edits a highlight if it still exists: `change` gets it as it is now and answers the fields to set. */
export async function editHighlight(
  services: Services,
  which: HighlightId | 'current',
  change: (highlight: Highlight) => HighlightFields,
): Promise<void> {
  const highlight = findHighlight(services, which);
  if (!highlight) return;
  await editHighlights(services, [{ highlight, set: change(highlight) }]);
}

/** Deletes a highlight with its note and links, and offers to undo that. */
export async function deleteHighlight(
  services: Services,
  which: HighlightId | 'current',
): Promise<void> {
  const highlight = findHighlight(services, which);
  if (!highlight) return;
  const { article, id } = highlight;
  await services.actions.call('highlight.delete', { article, highlight: id });
  notifyUndoable(services.actions, message('highlights.deleted'));
}

/**
 * What changes when a highlight gets another label. It takes the new label’s kind, unless the
 * person had given it a kind other than its old label’s.
 */
export function relabel(
  highlight: Pick<Highlight, 'label' | 'kind'>,
  label: Label,
  labels: readonly Label[],
): { label: LabelId; kind?: Kind } {
  const old = labels.find(({ id }) => id === highlight.label);
  return highlight.kind === old?.kind ? { label: label.id, kind: label.kind } : { label: label.id };
}

/** The verdict after another, in order and wrapping around. */
export function nextVerdict(verdict: Verdict): Verdict {
  const verdicts = verdictSchema.options;
  return verdicts[(verdicts.indexOf(verdict) + 1) % verdicts.length] ?? verdict;
}
