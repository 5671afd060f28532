import type { WorkerProgram } from '../worker/runInWorker';
import { cancelledImport } from './cancelledImport';
import type { Importer, ImporterRequest, ImportStep, PreparedArticle } from './Importer';
import { prepareInWorker } from './prepareInWorker';

/**
 * An importer that works in a thread of its own, so that nothing waits for it and it can be cancelled at any time; or
 * `inline`, which starts sooner, for a process that does nothing else.
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
