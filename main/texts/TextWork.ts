import type { BlockText, ComparedBlock } from '../../shared/revision/comparedBlock';
import type { HighlightOutcome } from '../../shared/revision/highlightOutcome';
import type { HighlightMove } from '../../shared/revision/makeHighlightMove';

/** Work on two whole texts, which can take a second and is done beside everything else. Aborted, it throws `cancelled`. */
export interface TextWork {
  /** Where the highlights of the one text are in the other. */
  follow(move: HighlightMove, signal: AbortSignal): Promise<HighlightOutcome[]>;
  /** What was changed from the one text to the other. */
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

export type TextResult<T extends TextTask> = T extends { of: 'follow' }
  ? HighlightOutcome[]
  : ComparedBlock[];
