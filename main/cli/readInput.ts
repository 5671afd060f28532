import { readFile, stat } from 'node:fs/promises';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import type { Words } from '../../shared/words/Words';
import { checkSize } from '../import/importLimits';
import { isSystemError, onDisk } from '../storage/files/storageError';

/** Throws `too-large` for more bytes than there may be. */
export type CheckSize = (name: string, sizeBytes: number) => void;

/** Bytes of a file, or of `stdin` for `-`. Throws `not-found`, and `too-large` before all of it is in memory. */
export async function readInput(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  words: Words,
  check: CheckSize = checkSize,
): Promise<Uint8Array> {
  if (path === '-') return readAll(stdin, words.say('cli.standardInput'), check);
  try {
    const found = await stat(path);
    if (!found.isFile()) {
      throw new AttestError('unsupported', message('cli.input.notAFile', { path }));
    }
    check(path, found.size);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      throw new AttestError('not-found', message('cli.input.noFile', { path }), { cause: error });
    }
    throw error;
  }
  return onDisk(path, () => readFile(path));
}

async function readAll(
  stdin: AsyncIterable<Uint8Array>,
  name: string,
  check: CheckSize,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    size += chunk.length;
    check(name, size);
  }
  return Buffer.concat(chunks);
}

/** The lines of a stream of UTF-8, each as soon as it is whole; the last one may lack its line feed. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // A long line comes in many pieces: they are joined once.
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    for (const other of others) {
      yield pieces.join('');
      pieces = [other];
    }
  }
  const last = pieces.join('') + decoder.decode();
  if (last) yield last;
}
