import type { Highlight, Kind } from '../../../shared/model/highlight';
import type { LabelId } from '../../../shared/model/ids';
import type { Label } from '../../../shared/model/label';

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
