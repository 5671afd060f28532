import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';

/** Documents have dozens, illustrated books a few thousand. */
const MAX_ENTRIES = 20_000;
/** What all parts that are read may take together; a large illustrated book takes a third. */
const MAX_UNPACKED_BYTES = 512_000_000;

/** How much an archive may hold. */
interface ArchiveLimits {
  entries: number;
  unpackedBytes: number;
}

/** The files in a zip archive, unpacked one by one as they are asked for, into memory only. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  #bytesLeft: number;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, limits: ArchiveLimits) {
    this.#zip = zip;
    this.#entries = entries;
    this.#bytesLeft = limits.unpackedBytes;
  }

  /**
   * Opens an archive. Throws `invalid` for one that is damaged or names files outside of itself, and `too-large` for one
   * with too many files.
   */
  static async open(
    bytes: Uint8Array,
    limits: ArchiveLimits = { entries: MAX_ENTRIES, unpackedBytes: MAX_UNPACKED_BYTES },
  ): Promise<Archive> {
    const entries = new Map<string, Entry>();
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await orInvalid(() => fromBufferPromise(buffer, { lazyEntries: true }));
    await orInvalid(async () => {
      for await (const entry of zip.eachEntry()) {
        if (entries.size >= limits.entries) throw tooManyFiles(limits.entries);
        // Of two with one name, readers take the first or the last, so that they would not see the same document.
        if (entries.has(entry.fileName)) throw damaged();
        entries.set(entry.fileName, entry);
      }
    });
    return new Archive(zip, entries, limits);
  }

  /** The paths of its files, in its order. */
  get paths(): string[] {
    return [...this.#entries.keys()].filter((path) => !path.endsWith('/'));
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /**
   * The bytes of a file; null where there is none. Throws `too-large` once more has been unpacked than an archive may hold,
   * and `invalid` for what can’t be unpacked or is encrypted.
   */
  async read(path: string): Promise<Uint8Array | null> {
    const entry = this.#entries.get(path);
    if (!entry) return null;
    // The stream fails if the file turns out to be larger than this.
    if (entry.uncompressedSize > this.#bytesLeft) throw tooLargeUnpacked();
    this.#bytesLeft -= entry.uncompressedSize;
    return orInvalid(async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) chunks.push(chunk);
      return new Uint8Array(Buffer.concat(chunks));
    });
  }
}

async function orInvalid<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof AttestError ? error : damaged(error);
  }
}

function damaged(cause?: unknown): AttestError {
  return new AttestError('invalid', message('documents.damaged'), { cause });
}

function tooManyFiles(limit: number): AttestError {
  return new AttestError('too-large', message('documents.tooManyFiles', { limit }));
}

function tooLargeUnpacked(): AttestError {
  return new AttestError('too-large', message('documents.tooLargeUnpacked'));
}
