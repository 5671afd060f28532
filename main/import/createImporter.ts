import type { WorkerProgram } from '../worker/runInWorker';
import { cancelledImport } from './cancelledImport';
import type { Importer, ImporterRequest, ImportStep, PreparedArticle } from './Importer';
import { prepareInWorker } from './prepareInWorker';

/**
 * An importer that works in a thread of its own, so that nothing waits for it, it can be cancelled at any time, and takes
 * so much memory and time at most; or `inline`, for tests, which have no worker.
 */
export function createImporter(where: WorkerProgram | { inline: true }): Importer {
  return 'inline' in where
    ? { prepare: prepareInline }
    : {
        prepare: (request, onStep, signal) => prepareInWorker(where, request, onStep, signal),
      };
}

async function prepareInline(
  request: ImporterRequest,
  onStep: (step: ImportStep) => void,
  signal: AbortSignal,
): Promise<PreparedArticle> {
  refuseCancelled(signal);
  const { prepareArticle } = await import('./prepareArticle');
  const article = await prepareArticle(request, (step) => {
    refuseCancelled(signal);
    onStep(step);
  });
  refuseCancelled(signal);
  return article;
}

function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelledImport();
}
