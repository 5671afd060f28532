import type { Problem } from '../../../shared/ipc/events';
import { explainFailure } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { logFault } from '../../log/log';
import type { LibraryFolder } from './LibraryFolder';
import { storageError } from './storageError';

/** What was found wrong with a library since it was opened, each problem once. */
export class ProblemLog {
  readonly #problems = new Map<string, Problem>();
  /** Called for each new problem. */
  onProblem: (problem: Problem) => void = () => {};

  /** Called for each problem that no longer exists. */
  onSettled: (problem: Problem) => void = () => {};

  report(problem: Problem): void {
    const key = keyOf(problem);
    if (this.#problems.has(key)) return;
    this.#problems.set(key, problem);
    this.onProblem(problem);
  }

  settle(problem: Problem): void {
    if (this.#problems.delete(keyOf(problem))) this.onSettled(problem);
  }

  list(): Problem[] {
    return [...this.#problems.values()];
  }
}

function keyOf({ file, message: said }: Problem): string {
  return JSON.stringify([file, said]);
}

/** A failure with one file, as a problem of the library. Its cause, which the person is not told, is logged. */
export function toProblem(files: LibraryFolder, path: string, error: unknown): Problem {
  logFault('library-problem', error);
  return {
    file: files.nameOf(path),
    message: explainFailure(storageError(error, path)),
    remedy: message('storage.remedy.restWorks'),
  };
}
