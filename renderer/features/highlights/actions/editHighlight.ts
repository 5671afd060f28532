import type { CallArgs } from '../../../../shared/ipc/contract';
import {
  type Highlight,
  type Kind,
  type Verdict,
  verdictSchema,
} from '../../../../shared/model/highlight';
import type { HighlightId, LabelId } from '../../../../shared/model/ids';
import type { Label } from '../../../../shared/model/label';
import { notifyUndoable } from '../../../state/notifyUndoable';
import type { WindowServices } from '../../../state/windowServices';
import { currentHighlight } from './currentHighlight';

type Services = Pick<WindowServices, 'store' | 'actions'>;

/** What can be said of a highlight. */
export type HighlightFields = CallArgs<'highlight.edit'>['set'];

/** The highlight of that id, or the one that is shown, as it is now; null where there is none. */
export function findHighlight(
  { store }: Pick<WindowServices, 'store'>,
  which: HighlightId | 'current',
): Highlight | null {
  const state = store.getState();
  if (which === 'current') return currentHighlight(state);
  return state.library?.open?.highlights.get(which) ?? null;
}

/** Changes what is said of a highlight, if it is still there: `change` answers that for the highlight as it now is. */
export async function editHighlight(
  services: Services,
  which: HighlightId | 'current',
  change: (highlight: Highlight) => HighlightFields,
): Promise<void> {
  const highlight = findHighlight(services, which);
  if (!highlight) return;
  const { article, id } = highlight;
  const set = change(highlight);
  // What the person has before them of what they set: it may be another by now.
  const fields = Object.keys(set) as (keyof HighlightFields)[];
  const seen = Object.fromEntries(fields.map((field) => [field, highlight[field]]));
  await services.actions.call('highlight.edit', { article, highlight: id, set, seen });
}

/** Deletes a highlight with its note and links, and offers the way back. */
export async function deleteHighlight(
  services: Services,
  which: HighlightId | 'current',
): Promise<void> {
  const highlight = findHighlight(services, which);
  if (!highlight) return;
  const { article, id } = highlight;
  await services.actions.call('highlight.delete', { article, highlight: id });
  notifyUndoable(services.actions, 'Highlight deleted');
}

/**
 * What changes of a highlight that gets another label. It takes the new label's kind, unless the
 * person had given it a kind other than its old label's.
 */
export function relabel(
  highlight: Pick<Highlight, 'label' | 'kind'>,
  label: Label,
  labels: readonly Label[],
): { label: LabelId; kind?: Kind } {
  const old = labels.find(({ id }) => id === highlight.label);
  return highlight.kind === old?.kind ? { label: label.id, kind: label.kind } : { label: label.id };
}

/** The verdict after another, in their order and round. */
export function nextVerdict(verdict: Verdict): Verdict {
  const verdicts = verdictSchema.options;
  return verdicts[(verdicts.indexOf(verdict) + 1) % verdicts.length] ?? verdict;
}
