import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { addFindings } from './Findings';
import { hearLines } from './killWriters';
import { TorturedLibrary } from './TorturedLibrary';
import type { TortureReport } from './TortureReport';
import { Writers } from './Writers';

const run = promisify(execFile);

/** The C library calls that libfiu makes fail, and with which errors, throughout a process. */
export const systemFaults = {
  'no room for a name': { point: 'posix/io/dir/rename', errno: 28, code: 'ENOSPC', share: 0.15 },
  'no sync': { point: 'posix/io/sync/fsync', errno: 5, code: 'EIO', share: 0.1 },
  'no more files': { point: 'posix/io/oc/open', errno: 24, code: 'EMFILE', share: 0.08 },
  'no room for a file': { point: 'posix/io/oc/open', errno: 28, code: 'ENOSPC', share: 0.08 },
  'no removal': { point: 'posix/io/dir/unlink', errno: 5, code: 'EIO', share: 0.2 },
  'no room for bytes': { point: 'posix/io/rw/writev', errno: 28, code: 'ENOSPC', share: 0.15 },
  'over quota': { point: 'posix/io/rw/writev', errno: 122, code: 'EDQUOT', share: 0.15 },
} as const;
export type SystemFault = keyof typeof systemFaults;

const JOB = { inFlight: 3, requests: 50, killAt: null };

/** Makes system calls fail now and then in a writer, once it has opened its library, and examines what is left. */
export async function failSystemCalls(
  program: string,
  fault: SystemFault,
  seed: number,
  name: string,
  report: TortureReport,
): Promise<void> {
  const { point, errno, code, share } = systemFaults[fault];
  const library = await TorturedLibrary.make(seed);
  const control = join(library.folder, '..', 'fiu');
  const writers = new Writers(program, ['fiu-run', '-x', '-f', control]);
  try {
    const { told, now } = library.openNext();
    const job = { folder: library.folder, now, seed, code, ...JOB };
    const { lines } = await writers.run(job, async (line, _kill, pid) => {
      if (line.says !== 'opened') return;
      const command = `enable_random name=${point},probability=${share},failinfo=${errno}`;
      await run('fiu-ctrl', ['-f', control, '-c', command, String(pid)]);
    });
    const { acknowledged, refused, findings } = await hearLines(lines, told, true);
    const last = lines.at(-1);
    report.add({ acknowledged, refused, faults: last?.says === 'closed' ? last.faults : 0 });
    report.settle(name, addFindings(findings, await library.examine(told, [])));
  } finally {
    writers.stop();
    await library.remove();
    await rm(control, { force: true });
  }
}
