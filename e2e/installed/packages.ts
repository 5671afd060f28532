import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where `npm test` put the packages to test. */
export function packagesFolder(): string {
  const folder = process.env.ATTEST_PACKAGES;
  if (!folder) throw new Error('Run this with "npm test -- --installed".');
  return folder;
}

/** A package of this version, or of the later one, by its name's ending. */
export function findPackage(
  version: 'first' | 'later',
  ending: '.deb' | '.rpm' | '.tar.gz',
): string {
  const folder = join(packagesFolder(), version);
  const name = readdirSync(folder).find((file) => file.endsWith(ending));
  if (!name) throw new Error(`There is no ${ending} in ${folder}.`);
  return join(folder, name);
}

/** Runs a program as root. Returns its output; throws if it fails. */
export async function run(command: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  return (await promisify(execFile)(command, args, { env, maxBuffer: 64 << 20 })).stdout;
}
