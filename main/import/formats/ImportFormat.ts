import type { ImportOptions } from '../../../shared/model/importOptions';
import type { TextFormat } from '../../../shared/model/text';
import type { ReadArticle } from '../readArticle';

/** A file to be read in a known format. */
export interface ReaderInput {
  name: string;
  bytes: Uint8Array;
  /** Its words, where the format is text; otherwise empty. */
  text: string;
  title: string | undefined;
  url: string | undefined;
  options: ImportOptions;
  /** From 0 to 1: how much of the file has been read. */
  onProgress(fraction: number): void;
}

/** Reads a file. Throws an `AttestError` where it can’t be read so, `password` where it is encrypted. */
export type Reader = (input: ReaderInput) => Promise<ReadArticle>;

/** A format that articles are imported from. */
export interface ImportFormat {
  format: TextFormat;
  /** What its files’ names end with, in lower case; the first is the one that originals without one are kept under. */
  extensions: readonly [string, ...string[]];
  /** The largest file that is read, in megabytes. */
  limitMb: number;
  /**
   * Recognises files that are not text by their first bytes, one character per byte. Formats without it are text, and told
   * apart by `detectFormat`.
   */
  recognise?(head: string): boolean;
  /** Loads the reader, which may be slow: most runs need one. */
  load(): Promise<Reader>;
}
