import { workerData } from 'node:worker_threads';
import { answerFromWorker } from '../worker/runInWorker';
import { doTextTask } from './doTextTask';

// The entry of the worker for work on two texts: does the one task it was started with.
await answerFromWorker(async () => doTextTask(workerData));
