import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { createInterface } from 'node:readline';
import { type Call, interceptCalls } from '../../main/testing/interceptCalls';
import type { WriterJob } from './writerLine';

// Changes a library until it is killed from outside, or kills itself at the file system call that its job names. Calls
// are counted wherever in the process they come from, even outside the library’s own port.
const READING = /^(access|lstat|readFile|readdir|realpath|stat|file\.(read|readFile|stat))$/;
const counts = { calls: 0, writes: 0, faults: 0 };
let job: WriterJob | null = null;

const { chmod, link, lstat, mkdir, open, readdir, readFile, realpath, rename, rm, rmdir } = files;
const { access, copyFile, unlink, utimes, writeFile } = files;
const counted = {
  ...{ access, chmod, copyFile, link, lstat, mkdir, open, readdir, readFile, realpath, rename },
  ...{ rm, rmdir, unlink, utimes, writeFile },
};
Object.assign(files, interceptCalls(counted, count));
syncBuiltinESMExports();
const { write } = await import('./write');

async function count(call: Call, proceed: (...args: unknown[]) => unknown): Promise<unknown> {
  const isWrite = call.name === 'file.writev';
  counts.calls += Number(!READING.test(call.name));
  counts.writes += Number(isWrite);
  const { killAt, code } = job ?? {};
  if (killAt?.of === 'writes' && isWrite && counts.writes === killAt.call) {
    const bytes = Buffer.concat(call.args[0] as Uint8Array[]);
    await proceed([bytes.subarray(0, bytes.length / 2)]);
    process.kill(process.pid, 'SIGKILL');
  }
  if (killAt?.of === 'calls' && counts.calls === killAt.call) process.kill(process.pid, 'SIGKILL');
  try {
    return await proceed();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === code) counts.faults += 1;
    throw error;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const next: WriterJob = JSON.parse(line);
  await write(next, {
    begin() {
      job = next;
      Object.assign(counts, { calls: 0, writes: 0, faults: 0 });
    },
    counts,
  });
}
