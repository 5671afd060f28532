import { workerData } from 'node:worker_threads';
import type { AnnotationFile } from '../annotations/readAnnotations';
import type { AnsweredLookup } from '../lookup/readRecord';
import type { ReferenceFile } from '../references/readReferences';
import { answerFromWorker } from '../worker/runInWorker';
import type { ImporterRequest } from './Importer';

/** What the worker is started for. */
export type ImportTask =
  | { of: 'article'; request: ImporterRequest }
  | { of: 'references'; file: ReferenceFile }
  | { of: 'annotations'; file: AnnotationFile }
  | { of: 'record'; answered: AnsweredLookup };

// The entry of the import worker: does the one task that it was started for, and loads what that needs.
const task: ImportTask = workerData;

await answerFromWorker(async (onStep) => {
  if (task.of === 'references') {
    const { readReferences } = await import('../references/readReferences');
    return readReferences(task.file);
  }
  if (task.of === 'annotations') {
    const { readAnnotations } = await import('../annotations/readAnnotations');
    return readAnnotations(task.file);
  }
  if (task.of === 'record') {
    const { readRecord } = await import('../lookup/readRecord');
    return readRecord(task.answered);
  }
  const { prepareArticle } = await import('./prepareArticle');
  return prepareArticle(task.request, (...told) => onStep(told));
});
