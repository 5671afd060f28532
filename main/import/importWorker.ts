import { workerData } from 'node:worker_threads';
import { answerFromWorker } from '../worker/runInWorker';
import type { ImporterRequest } from './Importer';
import { prepareArticle } from './prepareArticle';

// The entry of the import worker: prepares the one article that it was started for.
const request: ImporterRequest = workerData;

await answerFromWorker((onStep) => prepareArticle(request, onStep));
