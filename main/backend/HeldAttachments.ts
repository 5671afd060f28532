import type { AttachmentClaims } from './AttachmentClaims';
import { SerialQueue } from './SerialQueue';

/** Bytes on their way into the library, which several jobs may share. */
interface Holding {
  holders: number;
  /** Something refers to them, or they existed before. */
  isKept: boolean;
}

export interface HeldFile {
  readonly bytes: Uint8Array;
  readonly extension: string;
}

/** Keeps the bytes of what is brought in, unless that fails. */
export class HeldAttachments {
  readonly #claims: AttachmentClaims;
  readonly #holdings = new Map<string, Holding>();
  // One at a time: the next must not find what is being removed.
  readonly #queue = new SerialQueue();

  constructor(claims: AttachmentClaims) {
    this.#claims = claims;
  }

  /**
   * Keeps the bytes of files, and calls `work`, which makes something refer to them, with the names of their attachments.
   * If that fails, they are removed again, unless they existed before or are needed elsewhere.
   */
  async use<T>(files: readonly HeldFile[], work: (names: string[]) => Promise<T>): Promise<T> {
    const names: string[] = [];
    let isKept = false;
    try {
      for (const file of files) names.push(await this.#hold(file));
      const result = await work(names);
      isKept = true;
      return result;
    } finally {
      // If they can’t be removed they stay, under their hash; why the work failed is what matters.
      await Promise.allSettled(names.map((name) => this.#release(name, isKept)));
    }
  }

  /** Removes what only articles that were deleted for good were made from. */
  clearFreed(): Promise<void> {
    return this.#queue.run(() => this.#claims.clearFreed((name) => this.#holdings.has(name)));
  }

  #hold({ bytes, extension }: HeldFile): Promise<string> {
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
