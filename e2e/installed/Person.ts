import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** An ordinary user of this machine, with a home for the duration of the tests. */
export interface Person {
  uid: number;
  gid: number;
  home: string;
}

/** How to start a program as that user. */
export function asPerson({ uid, gid, home }: Person) {
  const { PATH = '/usr/bin:/bin', DISPLAY = '' } = process.env;
  // No one is there to answer a dialog.
  const env = { PATH, DISPLAY, HOME: home, LANG: 'C.UTF-8', ATTEST_UNATTENDED: '1' };
  return { uid, gid, cwd: home, env };
}

/** Runs a program as that user, without a display. Returns its output; throws if it fails. */
export async function runAsPerson(
  person: Person,
  command: string,
  ...args: string[]
): Promise<string> {
  const options = asPerson(person);
  const env = { ...options.env, DISPLAY: '' };
  const { stdout } = await promisify(execFile)(command, args, { ...options, env });
  return stdout;
}
