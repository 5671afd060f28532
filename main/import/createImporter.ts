import { AttestError } from '../../shared/model/AttestError';
import { runInWorker, type WorkerProgram } from '../worker/runInWorker';
import type { Importer, ImporterRequest, ImportStep, PreparedArticle } from './Importer';

const errors = {
  cancelled: 'The import was cancelled.',
  tooLarge: 'This file needs more memory than an import may take. Import it in parts.',
  tooSlow:
    'This file takes longer to read than an import may. Save the part that you need and import that.',
  noResult:
    'The import stopped without a result. Try it once more; the log says what happened (Help, Show log).',
};

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
  if (signal.aborted) throw new AttestError('cancelled', errors.cancelled);
}

/** Runs `prepareArticle` in a worker that lives for this one call. Throws what it throws, or `cancelled` once aborted. */
async function prepareInWorker(
  program: WorkerProgram,
  request: ImporterRequest,
  onStep: (step: ImportStep) => void,
  signal: AbortSignal,
): Promise<PreparedArticle> {
  const tell = (step: unknown) => onStep(step as ImportStep);
  return (await runInWorker(program, request, tell, signal, errors)) as PreparedArticle;
}

/**
 * An importer that prepares the same bytes for the same request only once. So the command line can prepare an article
 * before it opens the library, which others wait for, and hand the library the importer that has done its work.
 */
export function rememberPrepared(importer: Importer): Importer {
  const known = new WeakMap<Uint8Array, Map<string, PreparedArticle>>();
  return {
    async prepare(request, onProgress, signal) {
      const { bytes, name, format, title, url } = request;
      const articles = known.get(bytes) ?? new Map<string, PreparedArticle>();
      known.set(bytes, articles);
      const key = JSON.stringify({ name, format, title, url });
      const article = articles.get(key) ?? (await importer.prepare(request, onProgress, signal));
      articles.set(key, article);
      return article;
    },
  };
}
