/** Collects the pictures of a text, as far as windows can show them. */
export class RtfPictures {
  readonly found = new Map<string, Uint8Array>();
  #hex: string[] | null = null;
  #isShown = false;

  begin(): void {
    this.#hex = [];
    this.#isShown = false;
  }

  /** Takes a word about a picture that has begun. */
  takeWord(name: string): void {
    if (name === 'pngblip' || name === 'jpegblip') this.#isShown = true;
  }

  takeBytes(hex: string): void {
    this.#hex?.push(hex);
  }

  /** The key of the picture that has ended; null for one of a kind that can’t be shown. */
  end(): string | null {
    const hex = this.#hex?.join('').replace(/[^0-9a-f]/gi, '');
    this.#hex = null;
    if (!hex || !this.#isShown) return null;
    const key = `picture-${this.found.size + 1}`;
    this.found.set(key, new Uint8Array(Buffer.from(hex, 'hex')));
    return key;
  }
}
