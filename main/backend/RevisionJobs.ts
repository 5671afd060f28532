import type { z } from 'zod';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { writeDocument } from '../../shared/document/unknownFields';
import type { restoreRequestSchema, updateRequestSchema } from '../../shared/ipc/importRequest';
import { replaceText, unchangedText } from '../../shared/library/replaceText';
import type { ArticleState, TextState } from '../../shared/library/state';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleId } from '../../shared/model/ids';
import type { RevisionResult } from '../../shared/revision/highlightOutcome';
import { makeHighlightMove } from '../../shared/revision/makeHighlightMove';
import { message } from '../../shared/words/message';
import type { Importer, OnImportStep } from '../import/Importer';
import type { TextWork } from '../texts/TextWork';
import type { HeldAttachments } from './HeldAttachments';
import type { Jobs } from './Jobs';
import { keepOriginal } from './keepOriginal';
import type { LibrarySession, Publish } from './LibrarySession';
import type { Mutations } from './Mutations';

import { prepareUpdate } from './prepareUpdate';
import type { Revisions } from './Revisions';

type UpdateRequest = z.output<typeof updateRequestSchema>;
type RestoreRequest = z.output<typeof restoreRequestSchema>;
type ReplaceArgs = z.output<typeof replaceText.args>;
/** The new text, and what else the command needs, except what becomes of the highlights. */
type NewText = Omit<ReplaceArgs, 'owner' | 'version' | 'outcomes' | 'original'>;

/** Does the work with the record of the bytes that the text came in. */
type WithOriginal = <T>(work: (original: ReplaceArgs['original']) => Promise<T>) => Promise<T>;

const CANCELLED = message('backend.revisionCancelled');
/** Once, and once more if the article changed in the meantime. */
const MAX_ATTEMPTS = 2;

/**
 * Texts about to become an article’s next revision. Reading the file and following the highlights from one text to
 * the other are done outside the queue of changes; if the article changed in the meantime, the highlights are
 * followed once more.
 */
export class RevisionJobs {
  readonly #importer: Importer;
  readonly #held: HeldAttachments;
  readonly #texts: TextWork;
  readonly #revisions: Revisions;
  readonly #session: LibrarySession;
  readonly #mutations: Mutations;
  readonly #jobs: Jobs;
  readonly #publish: Publish;

  constructor(
    parts: { importer: Importer; held: HeldAttachments; texts: TextWork },
    revisions: Revisions,
    session: LibrarySession,
    mutations: Mutations,
    jobs: Jobs,
    publish: Publish,
  ) {
    this.#importer = parts.importer;
    this.#held = parts.held;
    this.#texts = parts.texts;
    this.#revisions = revisions;
    this.#session = session;
    this.#mutations = mutations;
    this.#jobs = jobs;
    this.#publish = publish;
  }

  /** Makes a newer version of an article its text. Throws `unchanged` where it is the same. */
  async update(request: UpdateRequest): Promise<RevisionResult> {
    const { job, article, name } = request;
    this.#session.requireWritable();
    return this.#jobs.run(job, CANCELLED, async (signal) => {
      const tell = this.#teller(job);
      const state = await this.#revisions.stateOf(article);
      const present = { article: state.article, document: state.text.document.toJSON() };
      const prepared = await prepareUpdate(this.#importer, present, request, tell, signal);
      const { document, direction, details } = prepared;
      const revision = { origin: 'update' as const, name, restored: null };
      const text: NewText = { document, direction, details, revision };
      return this.#replace(article, text, tell, signal, (work) =>
        keepOriginal(this.#held, request, prepared, work),
      );
    });
  }

  /** Makes an earlier text of an article its text again. Throws `unchanged` where it is the same. */
  async restore({ job, article, revision: number }: RestoreRequest): Promise<RevisionResult> {
    this.#session.requireWritable();
    return this.#jobs.run(job, CANCELLED, async (signal) => {
      const { direction, original, document: node } = await this.#revisions.read(article, number);
      const document = writeDocument(node);
      const revision = { origin: 'restore' as const, name: '', restored: number };
      const text: NewText = { document, direction, details: {}, revision };
      const tell = this.#teller(job);
      return this.#replace(article, text, tell, signal, (work) => work(original));
    });
  }

  #teller(job: string): OnImportStep {
    return (step, fraction = null) => this.#publish('importProgress', { job, step, fraction });
  }

  async #replace(
    article: ArticleId,
    text: NewText,
    tell: OnImportStep,
    signal: AbortSignal,
    withOriginal: WithOriginal,
  ): Promise<RevisionResult> {
    const document = parseDocument(articleDocumentSchema, text.document);
    for (let attempt = 1; ; attempt += 1) {
      const state = await this.#revisions.stateOf(article);
      if (document.eq(state.text.document)) throw unchangedText();
      tell('matching');
      const outcomes = await this.#texts.follow(makeMove(state, document), signal);
      signal.throwIfAborted();
      tell('saving');
      const { version } = state.text;
      try {
        return await withOriginal((original) => {
          signal.throwIfAborted();
          const args = { ...text, owner: article, version, outcomes, original };
          return this.#mutations.run(replaceText, args);
        });
      } catch (error) {
        const isBehind = error instanceof AttestError && error.code === 'conflict';
        if (!isBehind || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }
}

function makeMove({ text, highlights }: ArticleState, next: TextState['document']) {
  const [before, after] = [readArticleText(text.document).text, readArticleText(next).text];
  return makeHighlightMove(before, after, highlights.values());
}
