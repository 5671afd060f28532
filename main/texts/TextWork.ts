import { AttestError } from '../../shared/model/AttestError';
import type { BlockText, ComparedBlock } from '../../shared/revision/comparedBlock';
import type { HighlightOutcome } from '../../shared/revision/highlightOutcome';
import type { HighlightMove } from '../../shared/revision/makeHighlightMove';
import { runInWorker, type WorkerProgram } from '../worker/runInWorker';
import type { TextResult, TextTask } from './doTextTask';

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

const errors = {
  cancelled: 'This was cancelled.',
  tooLarge: 'These texts need more memory than Attest may take.',
  tooSlow: 'These texts take longer to compare than Attest waits. Import the newer one by itself.',
  noResult:
    'The comparison of the texts stopped without a result. Try it once more; the log says what happened (Help, Show log).',
};

/**
 * Work on texts in a thread of its own, so that nothing waits for it and it can be cancelled at any time; or `inline`,
 * for tests, which have no worker.
 */
export function createTextWork(where: WorkerProgram | { inline: true }): TextWork {
  const run = async <T extends TextTask>(task: T, signal: AbortSignal) => {
    if (!('inline' in where)) {
      return (await runInWorker(where, task, () => {}, signal, errors)) as TextResult<T>;
    }
    if (signal.aborted) throw new AttestError('cancelled', errors.cancelled);
    const { doTextTask } = await import('./doTextTask');
    return doTextTask(task) as TextResult<T>;
  };
  return {
    follow: (move, signal) => run({ of: 'follow', move }, signal),
    compare: (before, after, signal) => run({ of: 'compare', before, after }, signal),
  };
}
