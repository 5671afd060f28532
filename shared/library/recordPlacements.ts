import { type Anchor, isSameQuote, replaceAnchor } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { ArticleId, HighlightId } from '../model/ids';
import type { Timestamp } from '../model/timestamp';
import type { RecordChange } from './change';

type Positions = Extract<RecordChange, { of: 'positions' }>;

/** A highlight, and where a change of the text leaves it. */
export interface Placement extends Pick<Highlight, 'review'> {
  before: Highlight;
  anchor: Anchor;
}

/** Records for the highlights that a change of the text touched: one for those that it only moved, one for the others. */
export function recordPlacements(
  article: ArticleId,
  placements: readonly Placement[],
  now: Timestamp,
): RecordChange[] {
  const moved: Placement[] = [];
  const touched: Placement[] = [];
  for (const placement of placements) {
    if (!isOnlyPlaced(placement)) touched.push(placement);
    else if (!isInPlace(placement)) moved.push(placement);
  }
  const records: RecordChange[] = [];
  if (touched.length) {
    const before = touched.map((placement) => placement.before);
    const after = touched.map(({ before: old, anchor, review }) => {
      return { ...old, anchor: replaceAnchor(old.anchor, anchor), review, updatedAt: now };
    });
    records.push({ of: 'highlights', article, before, after });
  }
  if (moved.length) records.push(toPositions(article, moved));
  return records;
}

/** True where nothing but the position is another: the quote is as it was, and so is what a person has to look at. */
function isOnlyPlaced({ before, anchor, review }: Placement): boolean {
  if (review !== before.review || !isSameQuote(anchor.quote, before.anchor.quote)) return false;
  return (anchor.position === null) === (before.anchor.position === null);
}

function isInPlace({ before, anchor }: Placement): boolean {
  const [old, now] = [before.anchor.position, anchor.position];
  return old?.start === now?.start && old?.end === now?.end;
}

function toPositions(article: ArticleId, moved: readonly Placement[]): Positions {
  const flatten = ({ position }: Anchor) => (position ? [position.start, position.end] : []);
  return {
    of: 'positions',
    article,
    highlights: moved.map(({ before }): HighlightId => before.id),
    before: moved.flatMap(({ before }) => flatten(before.anchor)),
    after: moved.flatMap(({ anchor }) => flatten(anchor)),
  };
}
