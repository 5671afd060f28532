import { readFile, stat } from 'node:fs/promises';
import { AttestError } from '../../shared/model/AttestError';
import { checkSize } from '../import/importLimits';
import { isSystemError, onDisk } from '../storage/files/storageError';

/** Bytes of a file, or of `stdin` for `-`. Throws `not-found`, and `too-large` before all of it is in memory. */
export async function readInput(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
  if (path === '-') return readAll(stdin);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new AttestError('unsupported', `${path} is no file. Give a file.`);
    checkSize(path, found.size);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      throw new AttestError('not-found', `There is no file ${path}.`, { cause: error });
    }
    throw error;
  }
  return onDisk(path, () => readFile(path));
}

async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    size += chunk.length;
    checkSize('standard input', size);
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
