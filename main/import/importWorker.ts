import { parentPort, workerData } from 'node:worker_threads';
import { failureEnvelope } from '../../shared/ipc/envelope';
import type { ImporterRequest } from './Importer';
import { prepareArticle } from './prepareArticle';
import type { WorkerMessage } from './workerMessage';

// The entry of the import worker: prepares the one article that it was started with, and is done.
const request: ImporterRequest = workerData;

try {
  const article = await prepareArticle(request, (step) => tell({ type: 'step', step }));
  tell({ type: 'done', article });
} catch (error) {
  tell({ type: 'failed', failure: failureEnvelope(error) });
}

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}
