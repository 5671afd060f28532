import { compareTexts } from '../../shared/revision/compareTexts';
import { followHighlights } from '../../shared/revision/followHighlights';
import type { TextTask } from './TextWork';

/** Does a piece of work on two texts, in whatever thread it is called. */
export function doTextTask(task: TextTask): unknown {
  return task.of === 'follow' ? followHighlights(task.move) : compareTexts(task.before, task.after);
}
