import { isSameQuote, moveAnchor, type Passage, positionOf, quoteOf } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { Timestamp } from '../model/timestamp';
import type { Move, RecordsDiff } from './change';

/** A highlight, and where a change to the text leaves it. */
export interface Placement extends Pick<Highlight, 'review'> {
  before: Highlight;
  passage: Passage;
}

/** What a change to the text did to highlights: which merely moved, and which were updated. */
export function recordPlacements(
  placements: readonly Placement[],
  now: Timestamp,
): { updated: RecordsDiff['updated']; moved: Move } {
  const moved: Move = { highlights: [], before: [], after: [] };
  const updated: RecordsDiff['updated'] = [];
  for (const placement of placements) {
    const { before, passage, review } = placement;
    const old = positionOf(before.anchor);
    if (!isOnlyPlaced(placement)) {
      const anchor = moveAnchor(before.anchor, passage);
      updated.push([before, { ...before, anchor, review, updatedAt: now }]);
    } else if (old && passage.position && !isSamePlace(old, passage.position)) {
      moved.highlights.push(before.id);
      moved.before.push(old.start, old.end);
      moved.after.push(passage.position.start, passage.position.end);
    }
  }
  return { updated, moved };
}

/** True where at most the position has changed: the quote and the review are as they were. */
function isOnlyPlaced({ before, passage, review }: Placement): boolean {
  if (review !== before.review || !isSameQuote(passage.quote, quoteOf(before.anchor))) return false;
  return (passage.position === null) === (positionOf(before.anchor) === null);
}

function isSamePlace(a: { start: number; end: number }, b: { start: number; end: number }) {
  return a.start === b.start && a.end === b.end;
}
