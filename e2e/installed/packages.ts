import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The packages to test, by what they are called: what `npm test` had made, and a later version of the deb. */
export function findPackage(
  folder: 'first' | 'later',
  ending: '.deb' | '.rpm' | '.tar.gz',
): string {
  const all = process.env.ATTEST_PACKAGES;
  if (!all) throw new Error('Run this with "npm test -- e2e/installed".');
  const name = readdirSync(join(all, folder)).find((file) => file.endsWith(ending));
  if (!name) throw new Error(`There is no ${ending} in ${join(all, folder)}.`);
  return join(all, folder, name);
}

/** Runs a program as root. Answers what it printed; throws where it fails. */
export async function run(command: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  return (await promisify(execFile)(command, args, { env, maxBuffer: 64 << 20 })).stdout;
}
