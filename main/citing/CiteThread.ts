import { Worker } from 'node:worker_threads';
import type { Cited, CiteRequest } from '../../shared/citation/citer';
import { type Failure, failureEnvelope } from '../../shared/ipc/envelope';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';

/** Far more than the largest styles and bibliographies take; without a limit the whole process would end. */
const MAX_HEAP_MB = 1536;
/** To make the engine of a style, on a slow machine. */
const MAX_MS = 60_000;
/** For each item more: a bibliography of 5,000 takes minutes. */
const MAX_MS_PER_ITEM = 200;

/** What the worker tells of a request. */
export type CiteAnswer =
  | { type: 'done'; cited: Cited }
  | { type: 'failed'; failure: Failure; cause: unknown };

type Ended =
  | 'citations.style.noResult'
  | 'citations.style.tooSlow'
  | 'citations.style.tooMuch'
  | 'citations.closed';

interface Waiting {
  readonly request: CiteRequest;
  resolve(cited: Cited): void;
  reject(error: AttestError): void;
}

/** A thread that writes citations, one request at a time. It ends by itself where a request breaks it or takes too long. */
export class CiteThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isEnded = false;

  /** `workerPath` is the bundled worker, `styles` the folder of the styles. */
  constructor(workerPath: string, styles: string) {
    this.#worker = new Worker(workerPath, {
      workerData: styles,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    this.#worker.on('message', (answer: CiteAnswer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#end(toError(error)));
    this.#worker.on('exit', () => this.#end(failed('internal', 'citations.style.noResult')));
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0;
  }

  render(request: CiteRequest): Promise<Cited> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      if (this.#waiting.length === 1) this.#next();
    });
  }

  /** Whoever waits still is told that the library is closed. */
  async close(): Promise<void> {
    this.#end(failed('cancelled', 'citations.closed'));
    await this.#worker.terminate();
  }

  #next(): void {
    const [first] = this.#waiting;
    if (!first) return;
    const maxMs = MAX_MS + first.request.items.length * MAX_MS_PER_ITEM;
    const tooSlow = () => this.#end(failed('too-large', 'citations.style.tooSlow'));
    this.#timer = setTimeout(tooSlow, maxMs);
    this.#worker.postMessage(first.request);
  }

  #settle(answer: CiteAnswer): void {
    clearTimeout(this.#timer);
    const first = this.#waiting.shift();
    if (answer.type === 'done') first?.resolve(answer.cited);
    else {
      const { code, said } = answer.failure;
      first?.reject(new AttestError(code, said, { cause: answer.cause }));
    }
    this.#next();
  }

  #end(error: AttestError): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    clearTimeout(this.#timer);
    for (const { reject } of this.#waiting.splice(0)) reject(error);
    // What ends it is said already.
    void this.#worker.terminate();
  }
}

function toError(error: unknown): AttestError {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return failed('too-large', 'citations.style.tooMuch');
  }
  const { code, said } = failureEnvelope(error);
  return new AttestError(code, said, { cause: error });
}

function failed(code: 'internal' | 'cancelled' | 'too-large', id: Ended): AttestError {
  return new AttestError(code, message(id));
}
