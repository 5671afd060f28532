import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { makeTemporaryFolder } from './temporaryFolder';

/** True where tests may mount a disk: as root on Linux, outside most containers. */
export const canMount = tryMount();

/** A folder on a disk of its own while the test runs. `options` are those of mount, such as `size=64k`. */
export async function mountSmallDisk(options: string): Promise<string> {
  const folder = await makeTemporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'attest-test', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

/** Makes what is at one path available at another too, while the test runs. */
export function mountOver(what: string, at: string): void {
  execFileSync('mount', ['--bind', what, at]);
  onTestFinished(() => {
    execFileSync('umount', [at]);
  });
}

/** Remounts the disk with other options, such as `ro`. */
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
