import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { createInterface } from 'node:readline';
import { type Call, interceptCalls } from '../../main/testing/interceptCalls';
import type { WriterJob } from './writerLine';

// A program that changes a library until it is killed, from outside or by itself, at the call of the file system that its
// job names. Calls are counted wherever in the process they come from, also outside of the library’s own port.
const READING = /^(access|lstat|readFile|readdir|realpath|stat|file\.(read|readFile|stat))$/;
let calls = 0;
let killAt: WriterJob['killAt'] = null;

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
  if (READING.test(call.name)) return proceed();
  calls += 1;
  if (calls !== killAt?.call) return proceed();
  if (killAt.isHalfDone && call.name === 'file.writev') {
    const bytes = Buffer.concat(call.args[0] as Uint8Array[]);
    await proceed([bytes.subarray(0, bytes.length / 2)]);
  }
  process.kill(process.pid, 'SIGKILL');
  return proceed();
}

for await (const line of createInterface({ input: process.stdin })) {
  const job: WriterJob = JSON.parse(line);
  await write(job, {
    begin() {
      killAt = job.killAt;
      calls = 0;
    },
    calls: () => calls,
  });
}
