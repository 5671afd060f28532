import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type FileStamp, toStamp } from './fileStamp';

export type FileContent = string | Uint8Array | readonly Uint8Array[];

/** A file that is whole on the disk, beside the place it is meant for. */
export interface StagedFile {
  /** The stamp that the file will have in its place. */
  readonly stamp: FileStamp;
  /** Puts it in its place, over what is there. When this resolves it survives a loss of power. */
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Where a file is written before it is put in its place. One process at a time writes a library, so one name will do. */
export function stagedPath(path: string): string {
  return `${path}.tmp`;
}

/** Writes a file beside `path` and on to the disk. Until it is committed, `path` is as it was. */
export async function stageFile(path: string, content: FileContent): Promise<StagedFile> {
  const staged = stagedPath(path);
  const discard = () => rm(staged, { force: true });
  const file = await open(staged, 'w');
  let stamp: FileStamp;
  try {
    await writeWhole(file, toPieces(content));
    await file.sync();
    stamp = toStamp(await file.stat({ bigint: true }));
  } catch (error) {
    await file.close();
    await discard();
    throw error;
  }
  await file.close();
  return {
    stamp,
    async commit() {
      await rename(staged, path);
      await syncFolder(dirname(path));
    },
    discard,
  };
}

function toPieces(content: FileContent): readonly Uint8Array[] {
  if (typeof content === 'string') return [Buffer.from(content)];
  return content instanceof Uint8Array ? [content] : content;
}

/** Writes pieces as they are: joining them first would cost more than the writing. */
async function writeWhole(file: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  const { bytesWritten } = await file.writev([...pieces]);
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (bytesWritten === size) return;
  // The system may write less than it was given, such as on a disk that is almost full.
  const rest = Buffer.concat(pieces).subarray(bytesWritten);
  for (let written = 0; written < rest.length; ) {
    written += (await file.write(rest, written)).bytesWritten;
  }
}

/** Replaces a file in one stroke: after a crash there is the old one or the new one. */
export async function replaceFile(path: string, content: FileContent): Promise<void> {
  const staged = await stageFile(path, content);
  await staged.commit();
}

/** Makes renames and new files in a folder survive a loss of power. Windows can't, and needs no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
