import type { FileHandle } from 'node:fs/promises';
import type { Disk } from '../storage/files/Disk';

/** A file system call: on a path, such as `rename`, or on an open file, such as `file.sync`. */
export interface Call {
  name: string;
  args: readonly unknown[];
}

/** Comes between a call and the disk: `proceed` makes the call, with other arguments if given. */
export type Around = (call: Call, proceed: (...args: unknown[]) => unknown) => Promise<unknown>;

const FILE_CALLS = [
  'chmod',
  'close',
  'read',
  'readFile',
  'stat',
  'sync',
  'write',
  'writev',
] as const;

/** The same calls, each through `around`, including those on the files they open. */
export function interceptCalls<D extends Partial<Disk>>(disk: D, around: Around): D {
  const wrapped = Object.entries(disk).map(([name, call]) => {
    const own = wrap(name, call as (...args: unknown[]) => unknown, around);
    if (name !== 'open') return [name, own];
    return [
      name,
      async (...args: unknown[]) => interceptFile((await own(...args)) as FileHandle, around),
    ];
  });
  return Object.fromEntries(wrapped) as D;
}

function interceptFile(file: FileHandle, around: Around): FileHandle {
  for (const name of FILE_CALLS) {
    const call = file[name].bind(file) as (...args: unknown[]) => unknown;
    Object.defineProperty(file, name, { value: wrap(`file.${name}`, call, around) });
  }
  return file;
}

function wrap(name: string, call: (...args: unknown[]) => unknown, around: Around) {
  return async (...args: unknown[]) =>
    around({ name, args }, (...others) => call(...(others.length ? others : args)));
}
