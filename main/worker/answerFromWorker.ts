import { parentPort } from 'node:worker_threads';
import { failureEnvelope } from '../../shared/ipc/envelope';
import type { WorkerMessage } from './workerMessage';

/** Does the one piece of work that a worker was started for, and tells what came of it. */
export async function answerFromWorker(
  work: (onStep: (step: unknown) => void) => Promise<unknown>,
): Promise<void> {
  try {
    const result = await work((step) => tell({ type: 'step', step }));
    tell({ type: 'done', result });
  } catch (error) {
    tell({ type: 'failed', failure: failureEnvelope(error) });
  }
}

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}
