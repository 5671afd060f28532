import { findOnPath } from './findOnPath.mjs';
import { adviseDebianPackages, installDebianPackages } from './installDebianPackages.mjs';
import { say } from './say.mjs';

const packages = ['fiu-utils'];

/**
 * Sees to it that there is `fiu-run`, which has calls of the system fail. On Debian and Ubuntu root gets it installed;
 * elsewhere, and for anyone else, what can't be had is said. Answers whether it is there.
 */
export async function ensureFiu() {
  if (findOnPath('fiu-run') !== undefined) return true;
  if (await installDebianPackages(packages)) return true;
  say(
    `there is no fiu-run here: the system's own calls are not made to fail.${adviseDebianPackages(packages)}`,
  );
  return false;
}
