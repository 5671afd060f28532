import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { type FileStamp, isSameStamp, readStamp } from './fileStamp';
import { makeFolder } from './makeFolder';
import { replaceFile, stagedPath, syncFolder } from './stageFile';
import { isSystemError } from './storageError';

/** A staged file on its way to its place. `over` is the file that it replaces, null where there is none. */
export interface PendingFile {
  path: string;
  staged: FileStamp;
  over: FileStamp | null;
}

const stampSchema = z.object({
  mtimeNs: z.coerce.bigint(),
  size: z.coerce.bigint(),
  ino: z.coerce.bigint(),
});
const entriesSchema = z.array(
  z.object({ path: z.string(), staged: stampSchema, over: stampSchema.nullable() }),
);

/**
 * Makes a save of several files one: what is about to be put in place is written down first. A crash in between
 * is made good at the next start, from the staged files, which are whole by then. A file that is not as it was written
 * down, because another program was there meanwhile, is left alone.
 */
export class SaveJournal {
  readonly #folder: string;
  readonly path: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.path = join(folder, '.attest', 'saving.json');
  }

  /** From now on a crash is made good forwards: all of the files will be put in place. */
  async begin(files: readonly PendingFile[]): Promise<void> {
    const entries = files.map(({ path, staged, over }) => ({
      path: relative(this.#folder, path),
      staged,
      over,
    }));
    await makeFolder(dirname(this.path));
    await replaceFile(this.path, JSON.stringify(entries, writeBigInt));
  }

  async end(): Promise<void> {
    await rm(this.path, { force: true });
  }

  /** Puts in place what a crash has left beside it. */
  async recover(): Promise<void> {
    const entries = await this.#read();
    if (!entries) return;
    for (const { path, staged, over } of entries) {
      const target = join(this.#folder, path);
      if (!isSameStamp(await readStamp(stagedPath(target)), staged)) continue;
      if (!isSameStamp(await readStamp(target), over)) continue;
      await rename(stagedPath(target), target);
      await syncFolder(dirname(target));
    }
    await this.end();
  }

  async #read(): Promise<z.output<typeof entriesSchema> | null> {
    try {
      return entriesSchema.parse(JSON.parse(await readFile(this.path, 'utf8')));
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) return null;
      // What is no journal of ours tells nothing that could be made good.
      if (error instanceof SyntaxError || error instanceof z.ZodError) return [];
      throw error;
    }
  }
}

function writeBigInt(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
