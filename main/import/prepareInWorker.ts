import { Worker } from 'node:worker_threads';
import { type Failure, failureEnvelope } from '../../shared/ipc/envelope';
import { AttestError } from '../../shared/model/AttestError';
import { cancelledImport } from './cancelledImport';
import type { ImporterRequest, ImportStep, PreparedArticle } from './Importer';
import type { WorkerMessage } from './workerMessage';

/** A page that needs more is refused, and only its worker ends: without a limit the whole process would. */
const MAX_HEAP_MB = 2048;

/** The bundled `importWorker`, and how much memory it may take. */
export interface ImportWorker {
  workerPath: string | URL;
  maxHeapMb?: number;
}

/** Runs `prepareArticle` in a worker that lives for this one call. Throws what it throws, or `cancelled` once aborted. */
export function prepareInWorker(
  { workerPath, maxHeapMb = MAX_HEAP_MB }: ImportWorker,
  request: ImporterRequest,
  onStep: (step: ImportStep) => void,
  signal: AbortSignal,
): Promise<PreparedArticle> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(cancelledImport());
      return;
    }
    const worker = new Worker(workerPath, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    });
    const cancel = () => settle(() => reject(cancelledImport()));
    const settle = (end: () => void) => {
      signal.removeEventListener('abort', cancel);
      // What ends it early is no failure of the worker, so nobody needs to wait for it.
      void worker.terminate();
      end();
    };
    signal.addEventListener('abort', cancel);
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'step') onStep(message.step);
      else if (message.type === 'done') settle(() => resolve(message.article));
      else settle(() => reject(toAttestError(message.failure)));
    });
    worker.on('error', (error) => settle(() => reject(toAttestError(failureOf(error)))));
    worker.on('exit', () =>
      settle(() => reject(new AttestError('internal', 'The import stopped without a result.'))),
    );
  });
}

function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = 'This file needs more memory than an import may take. Import it in parts.';
    return { ok: false, code: 'too-large', message };
  }
  return failureEnvelope(error);
}

function toAttestError({ code, message }: Failure): AttestError {
  return new AttestError(code, message);
}
