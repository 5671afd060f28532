import { findOnPath } from './findOnPath.mjs';
import { adviseDebianPackages, installDebianPackages } from './installDebianPackages.mjs';
import { say } from './say.mjs';

const packages = ['fiu-utils'];

/**
 * Makes sure there is a `fiu-run`, which makes system calls fail. On Debian and Ubuntu root has it installed; otherwise
 * a message says that it is missing. Returns whether it is there.
 */
export async function ensureFiu() {
  if (findOnPath('fiu-run') !== undefined) return true;
  if (await installDebianPackages(packages)) return true;
  say(
    `there is no fiu-run here, so system calls are not made to fail.${adviseDebianPackages(packages)}`,
  );
  return false;
}
