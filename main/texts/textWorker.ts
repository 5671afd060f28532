import { workerData } from 'node:worker_threads';
import { answerFromWorker } from '../worker/runInWorker';
import { doTextTask } from './doTextTask';

// The entry of the worker for work on two texts: does the one task that it was started with, and is done.
await answerFromWorker(async () => doTextTask(workerData));
