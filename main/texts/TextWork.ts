import type { AnnotatedText } from '../../shared/annotations/annotatedText';
import type { FoundAnnotation } from '../../shared/annotations/foundAnnotation';
import { AttestError } from '../../shared/model/AttestError';
import type { BlockText, ComparedBlock } from '../../shared/revision/comparedBlock';
import type { HighlightOutcome } from '../../shared/revision/highlightOutcome';
import type { HighlightMove } from '../../shared/revision/makeHighlightMove';
import { message } from '../../shared/words/message';
import type { PlacedFound } from '../annotations/placeFound';
import { runInWorker, type WorkerProgram } from '../worker/runInWorker';
import type { FoundClaims, TextResult, TextTask } from './doTextTask';

/** Work on whole texts, which can take a second and holds up nothing else. Throws `cancelled` when aborted. */
export interface TextWork {
  /** Where the highlights of one text are in the other. */
  follow(move: HighlightMove, signal: AbortSignal): Promise<HighlightOutcome[]>;
  /** What changed from one text to the other. */
  compare(
    before: readonly BlockText[],
    after: readonly BlockText[],
    signal: AbortSignal,
  ): Promise<ComparedBlock[]>;
  /** What may be worth checking in a text. */
  findClaims(text: string, language: string, signal: AbortSignal): Promise<FoundClaims>;
  /** Where annotations are in a text, and their notes as rich text. */
  place(
    found: readonly FoundAnnotation[],
    text: AnnotatedText,
    signal: AbortSignal,
  ): Promise<PlacedFound[]>;
}

const errors = {
  cancelled: message('backend.texts.cancelled'),
  tooLarge: message('backend.texts.tooLarge'),
  tooSlow: message('backend.texts.tooSlow'),
  noResult: message('backend.texts.noResult'),
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
    place: (found, text, signal) => run({ of: 'place', found, text }, signal),
    findClaims: (text, language, signal) => run({ of: 'claims', text, language }, signal),
  };
}
