import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { makeTemporaryFolder } from './temporaryFolder';

/** True where tests may mount a disk of their own: as root on Linux, outside of most containers. */
export const canMount = tryMount();

/** A folder on a disk of its own, for as long as the test runs. `options` as mount has them, such as `size=64k`. */
export async function mountSmallDisk(options: string): Promise<string> {
  const folder = await makeTemporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'attest-test', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

/** Has what is at one path at another too, for as long as the test runs. */
export function mountOver(what: string, at: string): void {
  execFileSync('mount', ['--bind', what, at]);
  onTestFinished(() => {
    execFileSync('umount', [at]);
  });
}

/** Mounts the disk anew, with other options such as `ro`. */
export function remount(folder: string, options: string): void {
  execFileSync('mount', ['-o', `remount,${options}`, folder]);
}

function tryMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'attest-test', '/mnt'], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
