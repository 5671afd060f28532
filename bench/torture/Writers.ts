import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { WriterJob, WriterLine } from './writerLine';

/** Everything a writer printed, and how it ended. */
export interface WriterEnd {
  lines: WriterLine[];
  isKilled: boolean;
}

/** Programs that write until they are killed. The next one is started while one works, since starting takes longest. */
export class Writers {
  readonly #program: string;
  /** The command that runs the program, if it isn’t run directly. */
  readonly #runner: readonly string[];
  #next: ChildProcess | null = null;

  constructor(program: string, runner: readonly string[] = []) {
    this.#program = program;
    this.#runner = runner;
  }

  /** Gives a writer a job. `onLine` may kill it. Resolves when it is dead. */
  async run(
    job: WriterJob,
    onLine: (line: WriterLine, kill: () => void, pid: number) => unknown = () => {},
  ): Promise<WriterEnd> {
    const child = this.#next ?? this.#start();
    this.#next = this.#start();
    const closed = once(child, 'close');
    child.stdin?.end(`${JSON.stringify(job)}\n`);
    const lines: WriterLine[] = [];
    if (!child.stdout) throw new Error('The writer has no output.');
    for await (const text of createInterface({ input: child.stdout })) {
      const line: WriterLine = JSON.parse(text);
      lines.push(line);
      // Lines already on their way are still read: they are promises too.
      await onLine(line, () => child.kill('SIGKILL'), child.pid ?? 0);
    }
    const [code] = await closed;
    const isKilled = child.signalCode === 'SIGKILL';
    if (!isKilled && code !== 0) throw new Error(`The writer failed with exit code ${code}.`);
    return { lines, isKilled };
  }

  /** Ends the spare writer. */
  stop(): void {
    this.#next?.kill('SIGKILL');
    this.#next = null;
  }

  #start(): ChildProcess {
    const [command = '', ...args] = [...this.#runner, process.execPath, this.#program];
    return spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  }
}
