import type { Original, TextFormat } from '../../shared/model/text';
import type { ImporterRequest, PreparedArticle } from '../import/Importer';
import type { AttachmentClaims } from './AttachmentClaims';
import { SerialQueue } from './SerialQueue';

/** The bytes of texts on their way into the library, which several may share. */
interface Holding {
  holders: number;
  /** Something refers to them, or they existed before. */
  isKept: boolean;
}

const extensions: Record<TextFormat, string> = { text: 'txt', markdown: 'md', html: 'html' };

/** Keeps the bytes of imported texts, unless the import fails. */
export class Originals {
  readonly #claims: AttachmentClaims;
  readonly #holdings = new Map<string, Holding>();
  // One at a time: the next must not find what is being removed.
  readonly #queue = new SerialQueue();

  constructor(claims: AttachmentClaims) {
    this.#claims = claims;
  }

  /**
   * Keeps the bytes of a text, and calls `work`, which makes something refer to them, with their record. If that
   * fails, they are removed again, unless they existed before or are needed elsewhere.
   */
  async use<T>(
    { name, bytes }: Pick<ImporterRequest, 'name' | 'bytes'>,
    { format, encoding }: Pick<PreparedArticle, 'format' | 'encoding'>,
    work: (original: Original) => Promise<T>,
  ): Promise<T> {
    const attachment = await this.#hold(bytes, extensionOf(name, format));
    let isKept = false;
    try {
      const result = await work({ attachment, name, format, encoding });
      isKept = true;
      return result;
    } finally {
      // If they can’t be removed they stay, under their hash; why the work failed is what matters.
      await Promise.allSettled([this.#release(attachment, isKept)]);
    }
  }

  /** Removes what only articles that were deleted for good were made from. */
  clearFreed(): Promise<void> {
    return this.#queue.run(() => this.#claims.clearFreed((name) => this.#holdings.has(name)));
  }

  #hold(bytes: Uint8Array, extension: string): Promise<string> {
    return this.#queue.run(async () => {
      const { name, isNew } = await this.#claims.save(bytes, extension);
      const holding = this.#holdings.get(name) ?? { holders: 0, isKept: !isNew };
      holding.holders += 1;
      this.#holdings.set(name, holding);
      return name;
    });
  }

  #release(name: string, isKept: boolean): Promise<void> {
    return this.#queue.run(async () => {
      const holding = this.#holdings.get(name);
      if (!holding) return;
      holding.isKept ||= isKept;
      holding.holders -= 1;
      if (holding.holders > 0) return;
      this.#holdings.delete(name);
      if (!holding.isKept) await this.#claims.drop(name);
    });
  }
}

/** The name’s own extension, or that of the format. */
function extensionOf(name: string, format: TextFormat): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? extensions[format];
}
