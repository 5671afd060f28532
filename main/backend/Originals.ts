import type { LibraryStorage } from '../storage/LibraryStorage';
import { SerialQueue } from './SerialQueue';

/** The bytes of an import, kept for as long as it is not known whether an article comes of it. */
export interface HeldOriginal {
  readonly attachment: string;
  /** An article refers to it now. */
  keep(): void;
  /** The import is over: what no import has kept, and was not there before, goes again. */
  release(): Promise<void>;
}

interface Holding {
  holders: number;
  /** No import has a right to remove it. */
  isKept: boolean;
}

/** Saves the originals of imports, of which several may have the same bytes at one time. */
export class Originals {
  readonly #storage: LibraryStorage;
  readonly #holdings = new Map<string, Holding>();
  // One at a time: what is being removed must not be found there by the next.
  readonly #queue = new SerialQueue();

  constructor(storage: LibraryStorage) {
    this.#storage = storage;
  }

  hold(bytes: Uint8Array, extension: string): Promise<HeldOriginal> {
    return this.#queue.run(async () => {
      const { name, isNew } = await this.#storage.saveAttachment(bytes, extension);
      const holding = this.#holdings.get(name) ?? { holders: 0, isKept: !isNew };
      holding.holders += 1;
      this.#holdings.set(name, holding);
      return {
        attachment: name,
        keep() {
          holding.isKept = true;
        },
        release: () => this.#queue.run(() => this.#release(name, holding)),
      };
    });
  }

  async #release(name: string, holding: Holding): Promise<void> {
    holding.holders -= 1;
    if (holding.holders > 0) return;
    this.#holdings.delete(name);
    if (!holding.isKept) await this.#storage.removeAttachment(name);
  }
}
