import type { z } from 'zod';
import type {
  FileReading,
  ImportResult,
  importRequestSchema,
  SameArticle,
} from '../../shared/ipc/importRequest';
import { createArticle } from '../../shared/library/createArticle';
import { message } from '../../shared/words/message';
import type { Importer, OnImportStep, PreparedArticle } from '../import/Importer';
import { sha256 } from '../storage/files/sha256';
import { findSame } from './findSame';
import type { HeldAttachments } from './HeldAttachments';
import type { Jobs } from './Jobs';
import { keepOriginal } from './keepOriginal';
import type { LibrarySession, Publish } from './LibrarySession';
import type { Mutations } from './Mutations';

type Request = z.output<typeof importRequestSchema>;

const CANCELLED = message('backend.importCancelled');

/** Imports under way. What takes long is done outside the queue of changes; only the finished article goes through it. */
export class ImportJobs {
  readonly #importer: Importer;
  readonly #held: HeldAttachments;
  readonly #session: LibrarySession;
  readonly #mutations: Mutations;
  readonly #jobs: Jobs;
  readonly #publish: Publish;
  /** What was prepared last, to be imported next. */
  #next: { key: string; prepared: PreparedArticle } | null = null;

  constructor(
    importer: Importer,
    held: HeldAttachments,
    session: LibrarySession,
    mutations: Mutations,
    jobs: Jobs,
    publish: Publish,
  ) {
    this.#importer = importer;
    this.#held = held;
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

  /**
   * The articles that the import would bring in once more, and how the file was read. What was prepared for that is kept for
   * the import.
   */
  async findSame(request: Request): Promise<{ same: SameArticle[]; reading: FileReading }> {
    const prepared = await this.#jobs.run(request.job, CANCELLED, (signal) =>
      this.#prepare(request, signal),
    );
    this.#next = { key: keyOf(request), prepared };
    const { encoding, isEncodingGuessed: isGuessed, opening, hasChanges } = prepared;
    const reading = { encoding, isGuessed, opening, hasChanges };
    return { same: this.#same(request, prepared), reading };
  }

  async #import(request: Request, signal: AbortSignal): Promise<ImportResult> {
    const next = this.#next?.key === keyOf(request) ? this.#next.prepared : null;
    this.#next = null;
    const prepared = next ?? (await this.#prepare(request, signal));
    signal.throwIfAborted();
    this.#tell(request, 'saving');
    const same = this.#same(request, prepared);
    const { details, direction, document, annotations, words, blocks, leftOut } = prepared;
    return keepOriginal(this.#held, request, prepared, async (original) => {
      signal.throwIfAborted();
      const args = createArticle.args.parse({
        details,
        direction,
        original,
        document,
        annotations,
      });
      const { article } = await this.#mutations.run(createArticle, args);
      return { article, title: args.details.title, words, blocks, same, leftOut: [...leftOut] };
    });
  }

  async #prepare(request: Request, signal: AbortSignal): Promise<PreparedArticle> {
    const tell: OnImportStep = (...told) => this.#tell(request, ...told);
    const prepared = await this.#importer.prepare(request, tell, signal);
    signal.throwIfAborted();
    return prepared;
  }

  #tell({ job }: Request, ...[step, fraction = null]: Parameters<OnImportStep>): void {
    this.#publish('importProgress', { job, step, fraction });
  }

  #same({ bytes }: Request, { details }: PreparedArticle): SameArticle[] {
    return findSame(this.#session.storage, bytes, details.url);
  }
}

/** Tells whether two requests are for the same article, whatever their jobs. */
function keyOf({ job: _job, bytes, ...request }: Request): string {
  return sha256(bytes) + JSON.stringify(request);
}
