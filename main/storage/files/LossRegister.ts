import type { Problem } from '../../../shared/ipc/events';
import { AttestError } from '../../../shared/model/AttestError';
import { type Message, message } from '../../../shared/words/message';
import type { ProblemLog } from './ProblemLog';

/**
 * The files that are known to have held something and are missing, with no earlier version to use instead. Nothing is
 * written in their place until the person says so: a new file would make the loss final.
 */
export class LossRegister {
  readonly #lost = new Map<string, Problem>();
  readonly #log: Pick<ProblemLog, 'report' | 'settle'>;

  constructor(log: Pick<ProblemLog, 'report' | 'settle'>) {
    this.#log = log;
  }

  /** The file at `path`, called `file` within the library, is lost; `said` tells what it held. */
  add(path: string, file: string, said: Message): void {
    if (this.#lost.has(path)) return;
    const problem: Problem = {
      file,
      message: said,
      remedy: message('storage.remedy.lost'),
      isLoss: true,
    };
    this.#lost.set(path, problem);
    this.#log.report(problem);
  }

  has(path: string): boolean {
    return this.#lost.has(path);
  }

  /** Throws `storage` where writing to `path` would make a loss final. */
  refuse(path: string): void {
    const problem = this.#lost.get(path);
    if (!problem) return;
    const { message: said, remedy } = problem;
    throw new AttestError('storage', message('storage.problem', { problem: said, remedy }));
  }

  /** The file is back, or the person goes on without it. */
  settle(path: string): void {
    const problem = this.#lost.get(path);
    if (!problem) return;
    this.#lost.delete(path);
    this.#log.settle(problem);
  }
}
