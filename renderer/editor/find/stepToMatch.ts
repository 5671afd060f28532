import { countBefore } from '../../../shared/anchoring/countBelow';
import type { DocumentRange } from '../painting/readVisibleRange';

/** A match to go to: which, from 0, and whether the way there led round the end of the text or its start. */
export interface MatchStep {
  index: number;
  wrapped: 'end' | 'start' | null;
}

/** The match that starts at `position` or after it, or else the first. Null where there is none. */
export function firstMatchFrom(
  matches: readonly DocumentRange[],
  position: number,
): MatchStep | null {
  return settle(matches, countStarts(matches, position));
}

/** The match after what is selected (1), or before it (−1). One that is itself selected is left. */
export function stepToMatch(
  matches: readonly DocumentRange[],
  selection: DocumentRange,
  direction: 1 | -1,
): MatchStep | null {
  const index = countStarts(matches, selection.from);
  if (direction === -1) return settle(matches, index - 1);
  return settle(matches, indexOfMatch(matches, selection) === null ? index : index + 1);
}

/** Which of the matches is exactly that range; null if none is. */
export function indexOfMatch(
  matches: readonly DocumentRange[],
  { from, to }: DocumentRange,
): number | null {
  const index = countStarts(matches, from);
  const match = matches[index];
  return match?.from === from && match.to === to ? index : null;
}

function countStarts(matches: readonly DocumentRange[], limit: number): number {
  return countBefore(matches.length, (index) => (matches[index]?.from ?? limit) < limit);
}

function settle({ length }: readonly DocumentRange[], index: number): MatchStep | null {
  if (!length) return null;
  if (index >= length) return { index: 0, wrapped: 'end' };
  if (index < 0) return { index: length - 1, wrapped: 'start' };
  return { index, wrapped: null };
}
