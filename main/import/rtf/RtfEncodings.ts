import { decodeAs } from '../encoding/decodeAs';
import { encodingOfCharset, encodingOfPage } from './codePages';

/** The encodings of a text’s bytes: that of the font, or else that of the whole. */
export class RtfEncodings {
  readonly #fonts = new Map<number, string>();
  #encoding = 'windows-1252';
  #font: number | null = null;

  /** Takes a word about the whole text; false for any other. */
  take(name: string, value: number | null): boolean {
    if (name === 'ansicpg') this.#encoding = encodingOfPage(value ?? 1252);
    else if (name === 'mac') this.#encoding = 'macintosh';
    else if (name === 'deff') this.#font = value;
    else return false;
    return true;
  }

  /** Takes a word about a font. */
  takeFont(font: number | null, name: string, value: number | null): void {
    const encoding =
      name === 'fcharset'
        ? encodingOfCharset(value ?? 0)
        : name === 'cpg'
          ? encodingOfPage(value ?? 0)
          : null;
    if (encoding !== null && font !== null) this.#fonts.set(font, encoding);
  }

  /** Bytes, one character each, as text in a font. */
  decode(bytes: string, font: number | null): string {
    if (!/[\x80-\xff]/.test(bytes)) return bytes;
    const encoding = this.#fonts.get(font ?? this.#font ?? -1) ?? this.#encoding;
    return decodeAs(Buffer.from(bytes, 'latin1'), encoding);
  }
}
