import type { z } from 'zod';
import type { ImportResult, importRequestSchema } from '../../shared/ipc/contract';
import { createArticle } from '../../shared/library/createArticle';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleFormat } from '../../shared/model/article';
import type { Importer, ImportStep } from '../import/Importer';
import type { LibrarySession, Publish } from './LibrarySession';
import type { Mutations } from './Mutations';

type Request = z.output<typeof importRequestSchema>;

const extensions: Record<ArticleFormat, string> = { text: 'txt', markdown: 'md', html: 'html' };

/** Imports under way. What takes long is done beside the queue of changes; only the finished article goes through it. */
export class ImportJobs {
  readonly #importer: Importer;
  readonly #session: LibrarySession;
  readonly #mutations: Mutations;
  readonly #publish: Publish;
  readonly #running = new Map<string, AbortController>();

  constructor(importer: Importer, session: LibrarySession, mutations: Mutations, publish: Publish) {
    this.#importer = importer;
    this.#session = session;
    this.#mutations = mutations;
    this.#publish = publish;
  }

  /** Brings in an article, with its bytes as they came. One that fails or is cancelled adds none; its bytes may stay, under their hash. */
  async run(request: Request): Promise<ImportResult> {
    this.#session.requireWritable();
    if (this.#running.has(request.job)) {
      throw new AttestError('invalid', `An import named ${request.job} is already under way.`);
    }
    const controller = new AbortController();
    this.#running.set(request.job, controller);
    try {
      return await this.#import(request, controller.signal);
    } catch (error) {
      throw controller.signal.aborted ? cancelled(error) : error;
    } finally {
      this.#running.delete(request.job);
    }
  }

  /** Ends an import; one that is over, or already being saved, stays as it is. */
  cancel(job: string): void {
    this.#running.get(job)?.abort();
  }

  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }

  async #import(request: Request, signal: AbortSignal): Promise<ImportResult> {
    const { job, name, bytes } = request;
    const tell = (step: ImportStep) =>
      this.#publish('importProgress', { job, name, step, fraction: null });
    const prepared = await this.#importer.prepare(request, tell, signal);
    signal.throwIfAborted();
    tell('saving');
    const { details, direction, document, format, encoding, words, blocks } = prepared;
    const attachment = await this.#session.storage.saveAttachment(bytes, extensionOf(name, format));
    signal.throwIfAborted();
    const original = { attachment, name, format, encoding };
    const args = createArticle.args.parse({ details, direction, original, document });
    const { article } = await this.#mutations.run(createArticle, args);
    return { article, title: args.details.title, words, blocks };
  }
}

/** The name's own ending, or that of its format. */
function extensionOf(name: string, format: ArticleFormat): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? extensions[format];
}

function cancelled(cause: unknown): AttestError {
  return new AttestError('cancelled', 'The import was cancelled. Nothing was added.', { cause });
}
