import type { z } from 'zod';
import type { ImportResult, importRequestSchema } from '../../shared/ipc/contract';
import { createArticle } from '../../shared/library/createArticle';
import { message } from '../../shared/words/message';
import type { Importer, ImportStep } from '../import/Importer';
import type { Jobs } from './Jobs';
import type { LibrarySession, Publish } from './LibrarySession';
import type { Mutations } from './Mutations';
import type { Originals } from './Originals';

type Request = z.output<typeof importRequestSchema>;

const CANCELLED = message('backend.importCancelled');

/** Imports under way. What takes long is done outside the queue of changes; only the finished article goes through it. */
export class ImportJobs {
  readonly #importer: Importer;
  readonly #originals: Originals;
  readonly #session: LibrarySession;
  readonly #mutations: Mutations;
  readonly #jobs: Jobs;
  readonly #publish: Publish;

  constructor(
    importer: Importer,
    originals: Originals,
    session: LibrarySession,
    mutations: Mutations,
    jobs: Jobs,
    publish: Publish,
  ) {
    this.#importer = importer;
    this.#originals = originals;
    this.#session = session;
    this.#mutations = mutations;
    this.#jobs = jobs;
    this.#publish = publish;
  }

  /** Imports an article, with its bytes as they came. An import that fails or is cancelled leaves nothing behind. */
  async run(request: Request): Promise<ImportResult> {
    this.#session.requireWritable();
    return this.#jobs.run(request.job, CANCELLED, (signal) => this.#import(request, signal));
  }

  async #import(request: Request, signal: AbortSignal): Promise<ImportResult> {
    const { job } = request;
    const tell = (step: ImportStep) =>
      this.#publish('importProgress', { job, step, fraction: null });
    const prepared = await this.#importer.prepare(request, tell, signal);
    signal.throwIfAborted();
    tell('saving');
    const { details, direction, document, words, blocks } = prepared;
    return this.#originals.use(request, prepared, async (original) => {
      signal.throwIfAborted();
      const args = createArticle.args.parse({ details, direction, original, document });
      const { article } = await this.#mutations.run(createArticle, args);
      return { article, title: args.details.title, words, blocks };
    });
  }
}
