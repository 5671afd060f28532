import { join } from 'node:path';
import { ATTACHMENT_NAME } from '../../shared/model/attachment';
import type { ArticleId } from '../../shared/model/ids';
import { isUnsafe, type LibraryFolder } from './files/LibraryFolder';
import { sha256 } from './files/sha256';
import { onDisk } from './files/storageError';
import type { LibraryPaths } from './libraryPaths';
import { listArticles } from './listArticles';

const NAMES = /\b[0-9a-f]{64}\.[a-z0-9]{1,8}\b/g;

/** Where bytes are kept: the name of their file, and whether it is new. */
export interface SavedAttachment {
  readonly name: string;
  readonly isNew: boolean;
}

/**
 * The files that texts were made from, and captures, each under its SHA-256, so that the same bytes are kept once. One
 * that nothing refers to, yet or any longer, has a marker in `.attest/unclaimed`. Throws an `AttestError` where the
 * system refuses.
 */
export class Attachments {
  readonly #files: LibraryFolder;
  readonly #paths: LibraryPaths;

  constructor(files: LibraryFolder, paths: LibraryPaths) {
    this.#files = files;
    this.#paths = paths;
  }

  /** Keeps bytes; new ones are marked as unclaimed. */
  save(bytes: Uint8Array, extension: string): Promise<SavedAttachment> {
    return onDisk(this.#paths.attachments, async () => {
      const hash = sha256(bytes);
      const name = `${hash}.${extension}`;
      const path = join(this.#paths.attachments, name);
      const present = await this.#files.read(path);
      if (present && sha256(present.bytes) === hash) return { name, isNew: false };
      await this.disclaim(name);
      await this.#files.makeFolder(this.#paths.attachments);
      await this.#files.replace(path, bytes);
      return { name, isNew: true };
    });
  }

  /** The bytes of an attachment; null where they are missing, or no longer those that were kept. */
  read(name: string): Promise<Buffer | null> {
    return onDisk(this.#paths.attachments, async () => {
      const file = await this.#files.read(join(this.#paths.attachments, name));
      return file && name.startsWith(`${sha256(file.bytes)}.`) ? file.bytes : null;
    });
  }

  /** Something refers to it now. */
  claim(name: string): Promise<void> {
    return onDisk(this.#paths.unclaimed, async () => {
      await this.#files.remove(join(this.#paths.unclaimed, name));
    });
  }

  /** Nothing refers to it, unless what is saved next does. */
  disclaim(name: string): Promise<void> {
    return onDisk(this.#paths.unclaimed, async () => {
      await this.#files.makeFolder(this.#paths.unclaimed);
      await this.#files.replace(join(this.#paths.unclaimed, name), '');
    });
  }

  /** Removes one that nothing refers to. */
  remove(name: string): Promise<void> {
    return onDisk(this.#paths.attachments, async () => {
      await this.#files.remove(join(this.#paths.attachments, name));
      await this.claim(name);
    });
  }

  /**
   * Removes unclaimed attachments left by a killed process. Reads all texts if there are any. Where one can’t be read
   * safely, it may be made from any of them, and all are kept.
   */
  async collect(): Promise<void> {
    try {
      await this.#collect();
    } catch (error) {
      if (!isUnsafe(error)) throw error;
    }
  }

  async #collect(): Promise<void> {
    const notes = await this.#files.list(this.#paths.unclaimed);
    const unclaimed = new Set(notes.filter((name) => ATTACHMENT_NAME.test(name)));
    if (!unclaimed.size) return;
    const claimed = await this.findClaimed(unclaimed);
    for (const name of unclaimed) {
      if (claimed.has(name)) await this.claim(name);
      else await this.remove(name);
    }
  }

  /** Which of these attachments any text in the library was made from, or is a capture. Reads all texts. */
  findClaimed(names: ReadonlySet<string>): Promise<Set<string>> {
    return onDisk(this.#paths.articles, async () => {
      const claimed = new Set<string>();
      const sources = await this.#files.read(this.#paths.sources);
      for (const name of names) if (sources?.bytes.includes(name)) claimed.add(name);
      for (const id of await listArticles(this.#files, this.#paths)) {
        for await (const bytes of this.#readTexts(id)) {
          for (const name of names) if (bytes.includes(name)) claimed.add(name);
        }
      }
      return claimed;
    });
  }

  /** The attachments that the texts of an article were made from, the earlier ones too. */
  namedBy(id: ArticleId): Promise<string[]> {
    return onDisk(this.#paths.article(id), async () => {
      const named = new Set<string>();
      for await (const bytes of this.#readTexts(id)) {
        for (const [name] of bytes.toString('latin1').matchAll(NAMES)) named.add(name);
      }
      const kept = new Set(await this.#files.list(this.#paths.attachments));
      return [...named].filter((name) => kept.has(name));
    });
  }

  async *#readTexts(id: ArticleId): AsyncGenerator<Buffer> {
    const revisions = this.#paths.revisions(id);
    const earlier = await this.#files.list(revisions);
    for (const path of [this.#paths.text(id), ...earlier.map((name) => join(revisions, name))]) {
      const file = await this.#files.read(path);
      if (file) yield file.bytes;
    }
  }
}

/** The names that are names of attachments. */
export function onlyAttachments(names: readonly string[]): string[] {
  return names.filter((name) => ATTACHMENT_NAME.test(name));
}
