import type { RevisionResult } from '../../../shared/revision/highlightOutcome';

/** What a new text has done to the highlights, in a sentence; empty where there are none. */
export function describeOutcome({ same, moved, changed, lost }: RevisionResult): string {
  const kept = same + moved;
  const all = kept + changed + lost;
  if (all === 0) return '';
  if (kept === all)
    return all === 1 ? 'Its highlight stands.' : `All ${count(all)} highlights stand.`;
  const parts = [
    ...(kept
      ? [`${count(kept)} of ${count(all)} highlights ${kept === 1 ? 'stands' : 'stand'}`]
      : []),
    ...(changed ? [`${count(changed)} ${changed === 1 ? 'is' : 'are'} worded differently`] : []),
    ...(lost ? [`${count(lost)} ${lost === 1 ? 'is' : 'are'} gone`] : []),
  ];
  return `${parts.join(', ')}.`;
}

function count(amount: number): string {
  return amount.toLocaleString();
}
