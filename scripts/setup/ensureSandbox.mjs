import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProcess } from './runProcess.mjs';
import { SetupError } from './SetupError.mjs';

/**
 * Makes sure Chromium can sandbox its processes: through user namespaces or, where ordinary users may not create them
 * (Ubuntu since 23.10), through its setuid helper, for which the user is shown a command. Root runs without a sandbox,
 * as Chromium demands.
 * @param {string} electron its executable
 */
export async function ensureSandbox(electron) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const helper = join(dirname(electron), 'chrome-sandbox');
  if (isSetuidRoot(helper) || (await canMakeUserNamespaces())) return;
  throw new SetupError(
    `this system keeps Chromium from sandboxing its processes. Run: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

/**
 * Whether a program run by this user (or by `user`) may create a user namespace and be root inside it.
 * @param {{uid: number, gid: number}} [user]
 */
export async function canMakeUserNamespaces(user) {
  const end = await runProcess('unshare', ['--user', '--map-root-user', 'true'], { ...user });
  return end.code === 0;
}

/** @param {string} path */
function isSetuidRoot(path) {
  const file = statSync(path, { throwIfNoEntry: false });
  return file !== undefined && file.uid === 0 && (file.mode & 0o4000) !== 0;
}
