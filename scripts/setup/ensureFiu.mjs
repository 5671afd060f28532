import { existsSync } from 'node:fs';
import { findOnPath } from './findOnPath.mjs';
import { runApt } from './runApt.mjs';
import { say } from './say.mjs';
import { aptInstallCommand } from './systemNeeds.mjs';

const packageName = 'fiu-utils';

/**
 * Sees to it that there is `fiu-run`, which has calls of the system fail. On Debian and Ubuntu root gets it installed;
 * elsewhere, and for anyone else, what can't be had is said. Answers whether it is there.
 */
export async function ensureFiu() {
  if (findOnPath('fiu-run') !== undefined) return true;
  const isDebian = existsSync('/etc/debian_version');
  if (isDebian && process.getuid?.() === 0) {
    say(`installing ${packageName} (apt-get).`);
    await runApt(['apt-get', 'update']);
    const { code, output } = await runApt(aptInstallCommand([packageName]));
    if (code === 0) return true;
    process.stderr.write(output);
  }
  const remedy = isDebian ? ` Run: sudo apt-get install ${packageName}` : '';
  say(`there is no fiu-run here: the system's own calls are not made to fail.${remedy}`);
  return false;
}
