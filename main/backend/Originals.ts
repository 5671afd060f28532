import type { Original, TextFormat } from '../../shared/model/text';
import type { ImporterRequest, PreparedArticle } from '../import/Importer';
import type { AttachmentClaims } from './AttachmentClaims';
import { SerialQueue } from './SerialQueue';

/** The bytes of texts on their way into the library, which several may have in common. */
interface Holding {
  holders: number;
  /** Something refers to them, or they were there before. */
  isKept: boolean;
}

const extensions: Record<TextFormat, string> = { text: 'txt', markdown: 'md', html: 'html' };

/** Keeps the bytes that texts come in, for as long as something comes of them. */
export class Originals {
  readonly #claims: AttachmentClaims;
  readonly #holdings = new Map<string, Holding>();
  // One at a time: what is being removed must not be found there by the next.
  readonly #queue = new SerialQueue();

  constructor(claims: AttachmentClaims) {
    this.#claims = claims;
  }

  /**
   * Keeps the bytes of a text, and does with what a record says of them the work that makes something refer to them.
   * Where that fails, they go again, unless they were there before or are wanted elsewhere.
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
      // Where they can't be removed they stay, under their hash; why the work failed is what matters.
      await Promise.allSettled([this.#release(attachment, isKept)]);
    }
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

/** The name's own ending, or that of its format. */
function extensionOf(name: string, format: TextFormat): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? extensions[format];
}
