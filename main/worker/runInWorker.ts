import { Worker } from 'node:worker_threads';
import { type Failure, failureEnvelope } from '../../shared/ipc/envelope';
import { AttestError } from '../../shared/model/AttestError';
import type { WorkerMessage } from './workerMessage';

/** Work that needs more is refused, and only its worker ends: without a limit the whole process would. */
const MAX_HEAP_MB = 2048;

/** A bundled worker, and how much memory it may take. */
export interface WorkerProgram {
  workerPath: string | URL;
  maxHeapMb?: number;
}

/** What the work is called where it comes to nothing: the messages of its errors. */
export interface WorkerErrors {
  cancelled: string;
  tooLarge: string;
  noResult: string;
}

/** Runs a worker that lives for this one call, and answers its result. Throws what it throws, or `cancelled` once aborted. */
export function runInWorker(
  { workerPath, maxHeapMb = MAX_HEAP_MB }: WorkerProgram,
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
      signal.removeEventListener('abort', cancel);
      // What ends it early is no failure of the worker, so nobody needs to wait for it.
      void worker.terminate();
      end();
    };
    signal.addEventListener('abort', cancel);
    const fail = ({ code, message }: Failure) =>
      settle(() => reject(new AttestError(code, message)));
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'step') onStep(message.step);
      else if (message.type === 'done') settle(() => resolve(message.result));
      else fail(message.failure);
    });
    worker.on('error', (error) => fail(failureOf(error, errors)));
    worker.on('exit', () => fail({ ok: false, code: 'internal', message: errors.noResult }));
  });
}

function failureOf(error: unknown, { tooLarge }: WorkerErrors): Failure {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { ok: false, code: 'too-large', message: tooLarge };
  }
  return failureEnvelope(error);
}
