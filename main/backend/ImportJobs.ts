import type { z } from 'zod';
import type { ImportResult, importRequestSchema } from '../../shared/ipc/contract';
import { createArticle } from '../../shared/library/createArticle';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleFormat } from '../../shared/model/article';
import type { Importer, ImportStep } from '../import/Importer';
import type { LibrarySession, Publish } from './LibrarySession';
import type { Mutations } from './Mutations';
import { Originals } from './Originals';

type Request = z.output<typeof importRequestSchema>;

const extensions: Record<ArticleFormat, string> = { text: 'txt', markdown: 'md', html: 'html' };

/** Imports under way. What takes long is done beside the queue of changes; only the finished article goes through it. */
export class ImportJobs {
  readonly #importer: Importer;
  readonly #session: LibrarySession;
  readonly #mutations: Mutations;
  readonly #publish: Publish;
  readonly #originals: Originals;
  readonly #running = new Map<string, AbortController>();
  readonly #jobs = new Set<Promise<unknown>>();

  constructor(importer: Importer, session: LibrarySession, mutations: Mutations, publish: Publish) {
    this.#importer = importer;
    this.#session = session;
    this.#mutations = mutations;
    this.#publish = publish;
    this.#originals = new Originals(session.storage);
  }

  /** Brings in an article, with its bytes as they came. One that fails or is cancelled leaves nothing. */
  async run(request: Request): Promise<ImportResult> {
    this.#session.requireWritable();
    if (this.#running.has(request.job)) {
      throw new AttestError('invalid', `An import named ${request.job} is already under way.`);
    }
    const controller = new AbortController();
    this.#running.set(request.job, controller);
    const job = this.#import(request, controller.signal);
    this.#jobs.add(job);
    try {
      return await job;
    } catch (error) {
      throw controller.signal.aborted ? cancelled(error) : error;
    } finally {
      this.#jobs.delete(job);
      this.#running.delete(request.job);
    }
  }

  /** Ends an import; one that is over, or already being saved, stays as it is. */
  cancel(job: string): void {
    this.#running.get(job)?.abort();
  }

  /** Ends all imports, and waits until they have cleared away what they leave. */
  async end(): Promise<void> {
    for (const controller of this.#running.values()) controller.abort();
    await Promise.allSettled(this.#jobs);
  }

  async #import(request: Request, signal: AbortSignal): Promise<ImportResult> {
    const { job, name, bytes } = request;
    const tell = (step: ImportStep) =>
      this.#publish('importProgress', { job, name, step, fraction: null });
    const prepared = await this.#importer.prepare(request, tell, signal);
    signal.throwIfAborted();
    tell('saving');
    const { details, direction, document, format, encoding, words, blocks } = prepared;
    const held = await this.#originals.hold(bytes, extensionOf(name, format));
    try {
      signal.throwIfAborted();
      const original = { attachment: held.attachment, name, format, encoding };
      const args = createArticle.args.parse({ details, direction, original, document });
      const { article } = await this.#mutations.run(createArticle, args);
      held.keep();
      return { article, title: args.details.title, words, blocks };
    } finally {
      // Where it can't be removed it stays, under its hash; why the import failed is what matters.
      await Promise.allSettled([held.release()]);
    }
  }
}

/** The name's own ending, or that of its format. */
function extensionOf(name: string, format: ArticleFormat): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? extensions[format];
}

function cancelled(cause: unknown): AttestError {
  return new AttestError('cancelled', 'The import was cancelled. Nothing was added.', { cause });
}
