import type { Reader, ReaderInput } from '../formats/ImportFormat';
import type { ReadArticle } from '../readArticle';

/** Reads bytes with a reader, for tests: with no options, and nobody who follows its progress. */
export function readInput(
  reader: Reader,
  bytes: Uint8Array,
  more: Partial<ReaderInput> = {},
): Promise<ReadArticle> {
  return reader({
    ...{ name: 'file', bytes, text: '', title: undefined, url: undefined, options: {} },
    onProgress: () => {},
    ...more,
  });
}
