import type { PlacedFound } from '../../annotations/placeFound';
import type { AnnotationPlan } from './AnnotationPlan';
import { joinNotes } from './planWhole';

/** The annotations, each once: a file can have a row and its copy. */
export function dropTwins(placed: readonly PlacedFound[]): PlacedFound[] {
  const known = new Set<string>();
  return placed.filter(({ placed: { range, quote, note, by } }) => {
    const place = range ? `${range.start}-${range.end}` : quote.exact;
    const key = JSON.stringify([place, note, by]);
    const isTwin = (range !== null || quote.exact !== '') && known.has(key);
    known.add(key);
    return !isTwin;
  });
}

/** The plans, one for each article: two addresses in a file can be of the same. */
export function mergePlans(plans: readonly AnnotationPlan[]): AnnotationPlan[] {
  const merged: AnnotationPlan[] = [];
  for (const plan of plans) {
    const index = merged.findIndex(
      ({ state }) => state && state.article.id === plan.state?.article.id,
    );
    const known = merged[index];
    if (!known) {
      merged.push(plan);
      continue;
    }
    merged[index] = {
      ...known,
      fresh: dropTwins([...known.fresh, ...plan.fresh]),
      same: known.same + plan.same,
      whole: {
        notes: known.whole.notes + plan.whole.notes,
        memo: joinNotes(known.whole.memo, plan.whole.memo),
        tags: [...known.whole.tags, ...plan.whole.tags],
      },
    };
  }
  return merged;
}
