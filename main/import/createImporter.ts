import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import type { FoundAnnotations } from '../annotations/FoundAnnotations';
import type { AnnotationFile } from '../annotations/readAnnotations';
import type { FoundReferences } from '../references/FoundReferences';
import type { ReferenceFile } from '../references/readReferences';
import { runInWorker, type WorkerProgram } from '../worker/runInWorker';
import type { Importer, ImporterRequest, OnImportStep, PreparedArticle } from './Importer';
import type { ImportTask } from './importWorker';

const errors = {
  cancelled: message('import.cancelled'),
  tooLarge: message('import.tooMuchMemory'),
  tooSlow: message('import.tooSlow'),
  noResult: message('import.noResult'),
};

const referenceErrors = {
  ...errors,
  tooLarge: message('references.tooMuchMemory'),
  tooSlow: message('references.tooSlow'),
};

const annotationErrors = {
  ...errors,
  tooLarge: message('annotations.tooMuchMemory'),
  tooSlow: message('annotations.tooSlow'),
};

/**
 * An importer that works in its own thread, so that nothing waits for it, it can be cancelled at any time, and its memory
 * and time are limited; or `inline`, for tests, which have no worker.
 */
export function createImporter(where: WorkerProgram | { inline: true }): Importer {
  return 'inline' in where
    ? {
        prepare: prepareInline,
        readReferences: readReferencesInline,
        readAnnotations: readAnnotationsInline,
      }
    : {
        prepare: (request, onStep, signal) => prepareInWorker(where, request, onStep, signal),
        readReferences: (file, signal) => readReferencesInWorker(where, file, signal),
        readAnnotations: (file, signal) => readAnnotationsInWorker(where, file, signal),
      };
}

async function prepareInline(
  request: ImporterRequest,
  onStep: OnImportStep,
  signal: AbortSignal,
): Promise<PreparedArticle> {
  refuseCancelled(signal);
  const { prepareArticle } = await import('./prepareArticle');
  const article = await prepareArticle(request, (step, fraction) => {
    refuseCancelled(signal);
    onStep(step, fraction);
  });
  refuseCancelled(signal);
  return article;
}

async function readReferencesInline(
  file: ReferenceFile,
  signal: AbortSignal,
): Promise<FoundReferences> {
  refuseCancelled(signal);
  const { readReferences } = await import('../references/readReferences');
  return readReferences(file);
}

async function readAnnotationsInline(
  file: AnnotationFile,
  signal: AbortSignal,
): Promise<FoundAnnotations> {
  refuseCancelled(signal);
  const { readAnnotations } = await import('../annotations/readAnnotations');
  return readAnnotations(file);
}

function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new AttestError('cancelled', errors.cancelled);
}

/** Runs `prepareArticle` in a worker for this one call. Throws what it throws, or `cancelled` once aborted. */
async function prepareInWorker(
  program: WorkerProgram,
  request: ImporterRequest,
  onStep: OnImportStep,
  signal: AbortSignal,
): Promise<PreparedArticle> {
  const tell = (told: unknown) => onStep(...(told as Parameters<OnImportStep>));
  const task: ImportTask = { of: 'article', request };
  return (await runInWorker(program, task, tell, signal, errors)) as PreparedArticle;
}

async function readReferencesInWorker(
  program: WorkerProgram,
  file: ReferenceFile,
  signal: AbortSignal,
): Promise<FoundReferences> {
  const task: ImportTask = { of: 'references', file };
  return (await runInWorker(program, task, () => {}, signal, referenceErrors)) as FoundReferences;
}

async function readAnnotationsInWorker(
  program: WorkerProgram,
  file: AnnotationFile,
  signal: AbortSignal,
): Promise<FoundAnnotations> {
  const task: ImportTask = { of: 'annotations', file };
  return (await runInWorker(program, task, () => {}, signal, annotationErrors)) as FoundAnnotations;
}

/**
 * An importer that prepares the same request, and reads the same references, only once. This lets the command line do so
 * before it opens the library, which others may be waiting for, and then hand it an importer that has already done the work.
 */
export function rememberPrepared(importer: Importer): Importer {
  const known = new WeakMap<Uint8Array, Map<string, PreparedArticle>>();
  const references = new WeakMap<Uint8Array, FoundReferences>();
  const annotations = new WeakMap<Uint8Array, FoundAnnotations>();
  return {
    async readReferences(file, signal) {
      const found = references.get(file.bytes) ?? (await importer.readReferences(file, signal));
      references.set(file.bytes, found);
      return found;
    },
    async readAnnotations(file, signal) {
      const found = annotations.get(file.bytes) ?? (await importer.readAnnotations(file, signal));
      annotations.set(file.bytes, found);
      return found;
    },
    async prepare(request, onProgress, signal) {
      const { bytes, ...rest } = request;
      const articles = known.get(bytes) ?? new Map<string, PreparedArticle>();
      known.set(bytes, articles);
      const key = JSON.stringify(rest);
      const article = articles.get(key) ?? (await importer.prepare(request, onProgress, signal));
      articles.set(key, article);
      return article;
    },
  };
}
