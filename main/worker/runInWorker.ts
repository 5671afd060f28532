import { parentPort, Worker } from 'node:worker_threads';
import { type Failure, failureEnvelope } from '../../shared/ipc/envelope';
import { AttestError } from '../../shared/model/AttestError';
import type { Message } from '../../shared/words/message';

/** Work that needs more is refused, and only its worker ends: without a limit the whole process would. */
const MAX_HEAP_MB = 2048;
/** What is outside the heap, as the bytes of files that are unpacked, may be as much as this share of it besides. */
const BESIDE_HEAP = 0.5;
const MEGABYTE = 1_000_000;
const WATCH_MS = 100;
/** Far more than the largest page that is no attack takes on a slow machine. */
const MAX_MS = 120_000;

/** A bundled worker, and how much memory and time it may take. */
export interface WorkerProgram {
  workerPath: string | URL;
  maxHeapMb?: number;
  maxMs?: number;
}

/** What its errors say. */
interface WorkerErrors {
  cancelled: Message;
  tooLarge: Message;
  tooSlow: Message;
  noResult: Message;
}

/** Runs a worker that lives for this one call, and answers its result. Throws what it throws, `cancelled` once aborted, and `too-large` for what takes too much memory or time. */
export function runInWorker(
  { workerPath, maxHeapMb = MAX_HEAP_MB, maxMs = MAX_MS }: WorkerProgram,
  workerData: unknown,
  onStep: (step: unknown) => void,
  signal: AbortSignal,
  errors: WorkerErrors,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const cancelled = () => reject(new AttestError('cancelled', errors.cancelled));
    if (signal.aborted) {
      cancelled();
      return;
    }
    const worker = new Worker(workerPath, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    });
    const cancel = () => settle(cancelled);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener('abort', cancel);
      // What ends it early is no failure of the worker, so nobody needs to wait for it.
      void worker.terminate();
      end();
    };
    signal.addEventListener('abort', cancel);
    const fail = ({ code, said }: Pick<Failure, 'code' | 'said'>, cause?: unknown) =>
      settle(() => reject(new AttestError(code, said, { cause })));
    const timer = setTimeout(() => fail({ code: 'too-large', said: errors.tooSlow }), maxMs);
    // The limits of a worker are only on its heap. Its bytes count as the whole process’s, so they are watched from here.
    const mostBytes = process.memoryUsage.rss() + maxHeapMb * (1 + BESIDE_HEAP) * MEGABYTE;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > mostBytes) fail({ code: 'too-large', said: errors.tooLarge });
    }, WATCH_MS);
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'step') onStep(message.step);
      else if (message.type === 'done') settle(() => resolve(message.result));
      else fail(message.failure, message.cause);
    });
    worker.on('error', (error) => fail(failureOf(error, errors), error));
    worker.on('exit', () => fail({ code: 'internal', said: errors.noResult }));
  });
}

function failureOf(error: unknown, { tooLarge }: WorkerErrors): Failure {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { ok: false, code: 'too-large', said: tooLarge };
  }
  return failureEnvelope(error);
}

/** What a worker tells: each step as it begins, and then one end or the other. */
type WorkerMessage =
  | { type: 'step'; step: unknown }
  | { type: 'done'; result: unknown }
  /** The error itself comes along, as far as it can be copied: its stack, and its causes. */
  | { type: 'failed'; failure: Failure; cause: unknown };

/** Does the one piece of work that a worker was started for, and tells what came of it. */
export async function answerFromWorker(
  work: (onStep: (step: unknown) => void) => Promise<unknown>,
): Promise<void> {
  try {
    const result = await work((step) => tell({ type: 'step', step }));
    tell({ type: 'done', result });
  } catch (error) {
    tell({ type: 'failed', failure: failureEnvelope(error), cause: toCause(error) });
  }
}

/** What is no fault, but an answer, needs no explanation. */
function toCause(error: unknown): unknown {
  return error instanceof AttestError ? error.cause : error;
}

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}
