import { workerData } from 'node:worker_threads';
import type { ReferenceFile } from '../references/readReferences';
import { answerFromWorker } from '../worker/runInWorker';
import type { ImporterRequest } from './Importer';

/** What the worker is started for. */
export type ImportTask =
  | { of: 'article'; request: ImporterRequest }
  | { of: 'references'; file: ReferenceFile };

// The entry of the import worker: does the one task that it was started for, and loads what that needs.
const task: ImportTask = workerData;

await answerFromWorker(async (onStep) => {
  if (task.of === 'references') {
    const { readReferences } = await import('../references/readReferences');
    return readReferences(task.file);
  }
  const { prepareArticle } = await import('./prepareArticle');
  return prepareArticle(task.request, onStep);
});
