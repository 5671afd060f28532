import type { z } from 'zod';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import type { captureRequestSchema } from '../../shared/ipc/captureRequest';
import type { CallResult } from '../../shared/ipc/contract';
import { type CaptureWords, checkMatch, readCaptureWords } from '../../shared/ledger/checkMatch';
import type { MatchCheck } from '../../shared/ledger/matchCheck';
import { createCapture } from '../../shared/library/captureCommands';
import { type ArticleState, requireCapture, requireSource } from '../../shared/library/state';
import { AttestError, hasCode } from '../../shared/model/AttestError';
import { type Capture, capturesOf } from '../../shared/model/capture';
import { type CaptureKind, captureKindOf } from '../../shared/model/captureKind';
import type { ArticleId, CaptureId, SourceId } from '../../shared/model/ids';
import { message } from '../../shared/words/message';
import type { Importer } from '../import/Importer';
import { checkCaptureSize } from '../import/importLimits';
import { inlinePictures } from '../import/inlinePictures';
import { parseFile } from '../storage/files/parseFile';
import { captureTextFormat } from '../storage/formats/captureTextFormat';
import type { HeldAttachments, HeldFile } from './HeldAttachments';
import type { Jobs } from './Jobs';
import { extensionOf } from './keepOriginal';
import type { LibrarySession } from './LibrarySession';
import type { Mutations } from './Mutations';

type OpenState = (id: ArticleId) => Promise<ArticleState>;
type Request = z.output<typeof captureRequestSchema>;

/** Kinds of captures whose words are looked for. */
const READ: ReadonlySet<CaptureKind> = new Set(['text', 'pdf', 'page', 'document']);

const CANCELLED = message('backend.importCancelled');

/** What sources said: kept once, read as often as it is needed, never changed. */
export class Captures {
  readonly #importer: Importer;
  readonly #held: HeldAttachments;
  readonly #session: LibrarySession;
  readonly #mutations: Mutations;
  readonly #jobs: Jobs;
  readonly #openState: OpenState;

  constructor(
    importer: Importer,
    held: HeldAttachments,
    session: LibrarySession,
    mutations: Mutations,
    jobs: Jobs,
    openState: OpenState,
  ) {
    this.#importer = importer;
    this.#held = held;
    this.#session = session;
    this.#mutations = mutations;
    this.#jobs = jobs;
    this.#openState = openState;
  }

  /** Keeps a file, with its text if it has one that can be read. Cancelled, it leaves nothing behind. */
  async add(request: Request): Promise<CallResult<'capture.add'>> {
    this.#session.requireWritable();
    requireSource(this.#session.records, request.source);
    return this.#jobs.run(request.job, CANCELLED, (signal) => this.#add(request, signal));
  }

  /** The text of a capture. Throws `not-found` where it has none, and `storage` where its file is not as it was. */
  async read(id: CaptureId): Promise<CallResult<'capture.read'>> {
    const capture = requireCapture(this.#session.records, id);
    if (!capture.text) {
      throw new AttestError('not-found', message('captures.noText', { name: capture.name }));
    }
    const parsed = await this.#parseText(capture.text);
    if (!parsed) throw changed(capture, capture.text);
    const { direction, document } = parsed;
    return { direction, document: document.toJSON() };
  }

  /** Compares both ends of the article’s links with how they were, in the latest text of each source. */
  async checkMatches(id: ArticleId): Promise<CallResult<'article.checkMatches'>> {
    const { links, highlights } = await this.#openState(id);
    const latest = new Map<SourceId, CaptureWords | null>();
    const checks: MatchCheck[] = [];
    for (const link of links.values()) {
      const highlight = highlights.get(link.highlight);
      const { match, source } = link;
      if (!highlight || !match) continue;
      if (!latest.has(source)) latest.set(source, await this.#readLatest(source));
      checks.push(checkMatch({ ...link, match }, highlight, latest.get(source) ?? null));
    }
    return { checks };
  }

  /** The file of a capture, as it was kept. */
  async file(id: CaptureId): Promise<{ name: string; bytes: Uint8Array }> {
    const capture = requireCapture(this.#session.records, id);
    const { name, attachment } = capture;
    return { name, bytes: await this.#bytes(capture, attachment) };
  }

  async #add({ source, name, origin, bytes }: Request, signal: AbortSignal) {
    const extension = extensionOf(name) ?? '';
    const kind = captureKindOf(extension);
    if (!kind) throw new AttestError('unsupported', message('captures.unsupported', { name }));
    if (!bytes.length) throw new AttestError('invalid', message('captures.empty', { name }));
    checkCaptureSize(name, bytes.length);
    const text = READ.has(kind) ? await this.#readIfPossible(kind, name, bytes, signal) : null;
    signal.throwIfAborted();
    const files = [{ bytes, extension }, ...(text ? [text] : [])];
    return this.#held.use(files, async ([attachment, textAttachment]) => {
      signal.throwIfAborted();
      const earlier = [...this.#session.records.captures.values()];
      const isSame = earlier.some(
        (capture) => capture.source === source && capture.attachment === attachment,
      );
      const { capture } = await this.#mutations.run(
        createCapture,
        createCapture.args.parse({
          ...{ source, name, origin, attachment, size: bytes.length },
          text: textAttachment ?? null,
        }),
      );
      return { capture, sha256: attachment?.split('.')[0] ?? '', isSame };
    });
  }

  /** What isn’t plain text is kept in any case: a scan, an encrypted document or a damaged one has no words that can be read. */
  async #readIfPossible(kind: CaptureKind, name: string, bytes: Uint8Array, signal: AbortSignal) {
    try {
      return await this.#readText(name, bytes, signal);
    } catch (error) {
      const isWordless = hasCode(error, 'unsupported', 'password', 'empty', 'too-large', 'invalid');
      if (kind === 'text' || !isWordless) throw error;
      return null;
    }
  }

  async #readText(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<HeldFile | null> {
    const request = {
      ...{ name, bytes, format: 'auto' as const },
      ...{ isTitleKept: true, isDataTaken: true },
    };
    const prepared = await this.#importer.prepare(request, () => {}, signal);
    if (prepared.words === 0) return null;
    const parsed = parseDocument(articleDocumentSchema, prepared.document);
    const pictures = new Map(prepared.pictures.map((picture) => [picture.name, picture.bytes]));
    const document = await inlinePictures(parsed, async (one) => pictures.get(one) ?? null);
    const pieces = captureTextFormat.serialise({ direction: prepared.direction, document });
    return { bytes: Buffer.concat(pieces), extension: 'json' };
  }

  /** The words of the source’s latest capture that has some which can be read; null where there is none. */
  async #readLatest(source: SourceId): Promise<CaptureWords | null> {
    for (const capture of capturesOf(this.#session.records.captures.values(), source)) {
      const parsed = capture.text ? await this.#parseText(capture.text) : null;
      if (parsed) return readCaptureWords(capture.id, readArticleText(parsed.document).text);
    }
    return null;
  }

  /** Null where the file is not as it was kept. */
  async #parseText(attachment: string) {
    const bytes = await this.#session.storage.attachments.read(attachment);
    const parsed = bytes && parseFile(captureTextFormat, bytes.toString());
    return parsed?.isReadable ? parsed.data : null;
  }

  async #bytes(capture: Capture, attachment: string): Promise<Buffer> {
    const bytes = await this.#session.storage.attachments.read(attachment);
    if (!bytes) throw changed(capture, attachment);
    return bytes;
  }
}

function changed({ name }: Capture, attachment: string): AttestError {
  const file = `attachments/${attachment}`;
  return new AttestError('storage', message('captures.changed', { name, file }));
}
