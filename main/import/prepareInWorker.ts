import { runInWorker, type WorkerProgram } from '../worker/runInWorker';
import type { ImporterRequest, ImportStep, PreparedArticle } from './Importer';

const errors = {
  cancelled: 'The import was cancelled.',
  tooLarge: 'This file needs more memory than an import may take. Import it in parts.',
  tooSlow:
    'This file takes longer to read than an import may. Save the part that you need and import that.',
  noResult: 'The import stopped without a result.',
};

/** Runs `prepareArticle` in a worker that lives for this one call. Throws what it throws, or `cancelled` once aborted. */
export async function prepareInWorker(
  program: WorkerProgram,
  request: ImporterRequest,
  onStep: (step: ImportStep) => void,
  signal: AbortSignal,
): Promise<PreparedArticle> {
  const tell = (step: unknown) => onStep(step as ImportStep);
  return (await runInWorker(program, request, tell, signal, errors)) as PreparedArticle;
}
