import type { BlockText, ComparedBlock } from '../../shared/revision/comparedBlock';
import { compareTexts } from '../../shared/revision/compareTexts';
import { followHighlights } from '../../shared/revision/followHighlights';
import type { HighlightOutcome } from '../../shared/revision/highlightOutcome';
import type { HighlightMove } from '../../shared/revision/makeHighlightMove';

/** A piece of work on two texts, as sent to the worker. */
export type TextTask =
  | { of: 'follow'; move: HighlightMove }
  | { of: 'compare'; before: readonly BlockText[]; after: readonly BlockText[] };

export type TextResult<T extends TextTask> = T extends { of: 'follow' }
  ? HighlightOutcome[]
  : ComparedBlock[];

/** Does a piece of work on two texts, in whichever thread it is called. */
export function doTextTask(task: TextTask): unknown {
  return task.of === 'follow' ? followHighlights(task.move) : compareTexts(task.before, task.after);
}
