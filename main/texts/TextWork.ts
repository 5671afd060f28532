import type { BlockText, ComparedBlock } from '../../shared/revision/comparedBlock';
import type { HighlightMove } from '../../shared/revision/followHighlights';
import type { HighlightOutcome } from '../../shared/revision/highlightOutcome';

/** Work on two whole texts, which can take a second and is done beside everything else. Aborted, it throws `cancelled`. */
export interface TextWork {
  follow(move: HighlightMove, signal: AbortSignal): Promise<HighlightOutcome[]>;
  compare(
    before: readonly BlockText[],
    after: readonly BlockText[],
    signal: AbortSignal,
  ): Promise<ComparedBlock[]>;
}

/** One piece of it, as it goes to the worker. */
export type TextTask =
  | { of: 'follow'; move: HighlightMove }
  | { of: 'compare'; before: readonly BlockText[]; after: readonly BlockText[] };
