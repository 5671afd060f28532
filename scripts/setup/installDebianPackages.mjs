import { existsSync } from 'node:fs';
import { runApt } from './runApt.mjs';
import { say } from './say.mjs';
import { aptInstallCommand } from './systemNeeds.mjs';

/** Whether the system uses Debian packages, as Ubuntu does. */
export function isDebian() {
  return existsSync('/etc/debian_version');
}

/**
 * Installs packages if this is root on Debian or Ubuntu. Returns whether they are now installed; if apt-get fails,
 * shows its output.
 * @param {readonly string[]} names
 */
export async function installDebianPackages(names) {
  if (!isDebian() || process.getuid?.() !== 0) return false;
  say(`installing ${names.join(', ')} (apt-get).`);
  await runApt(['apt-get', 'update']);
  const { code, output } = await runApt(aptInstallCommand(names));
  if (code !== 0) process.stderr.write(output);
  return code === 0;
}

/**
 * What a user who is not root can do to get the packages, as the end of a sentence; empty on other systems.
 * @param {readonly string[]} names
 */
export function adviseDebianPackages(names) {
  return isDebian() ? ` Run: sudo ${aptInstallCommand(names).join(' ')}` : '';
}
