import { existsSync } from 'node:fs';
import { runApt } from './runApt.mjs';
import { say } from './say.mjs';
import { aptInstallCommand } from './systemNeeds.mjs';

/** Whether the system's packages are Debian's, as Ubuntu's are. */
export function isDebian() {
  return existsSync('/etc/debian_version');
}

/**
 * Installs packages, where this is root on Debian or Ubuntu. Answers whether they are installed now; where apt-get failed,
 * what it said is shown.
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
 * What a person who is not root can do to get packages, as the end of a sentence; empty on other systems.
 * @param {readonly string[]} names
 */
export function adviseDebianPackages(names) {
  return isDebian() ? ` Run: sudo ${aptInstallCommand(names).join(' ')}` : '';
}
