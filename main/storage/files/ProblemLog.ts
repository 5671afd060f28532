import type { Problem } from '../../../shared/ipc/events';
import { logFault } from '../../log/log';
import type { LibraryFolder } from './LibraryFolder';

/** What was found to be wrong with a library since it was opened, each problem once. */
export class ProblemLog {
  readonly #problems = new Map<string, Problem>();
  /** Called for each problem that is new. */
  onProblem: (problem: Problem) => void = () => {};

  /** Called for each problem that is none any more. */
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

function keyOf({ file, message }: Problem): string {
  return `${file}\n${message}`;
}

/** A failure at one file, as a problem of the library. Its cause, which the person is not told, is logged. */
export function toProblem(files: LibraryFolder, path: string, error: unknown): Problem {
  logFault('library-problem', error);
  return {
    file: files.nameOf(path),
    message: error instanceof Error ? error.message : String(error),
    remedy: 'The rest of the library works. Nothing of this file was changed.',
  };
}
