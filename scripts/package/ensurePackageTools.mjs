import { fileURLToPath } from 'node:url';
import { findOnPath } from '../setup/findOnPath.mjs';
import { adviseDebianPackages, installDebianPackages } from '../setup/installDebianPackages.mjs';
import { SetupError } from '../setup/SetupError.mjs';

/**
 * The programs that build each Linux target, and the Debian package that has them.
 * @type {Readonly<Record<string, {programs: readonly string[], debianPackage: string}>>}
 */
const toolsOfTargets = {
  deb: { programs: ['dpkg-deb'], debianPackage: 'dpkg' },
  rpm: { programs: ['rpmbuild'], debianPackage: 'rpm' },
  'tar.gz': { programs: ['7zz', '7za', '7z'], debianPackage: '7zip' },
};

/**
 * Makes sure the system has the programs that build these targets on Linux, so that electron-builder need not download
 * its own. On Debian and Ubuntu root has them installed; anyone else is shown the command. Returns the variables
 * through which electron-builder finds them.
 * @param {readonly string[]} targets
 * @returns {Promise<Record<string, string>>}
 */
export async function ensurePackageTools(targets) {
  const tools = targets.flatMap((target) => toolsOfTargets[target] ?? []);
  const missing = tools.filter(({ programs }) => !programs.some((name) => findOnPath(name)));
  if (missing.length > 0) await install(missing.map(({ debianPackage }) => debianPackage));
  const sevenZip = ['7zz', '7za', '7z']
    .map((name) => findOnPath(name))
    .find((path) => path !== undefined);
  return {
    CUSTOM_FPM_PATH: fileURLToPath(new URL('fpm.mjs', import.meta.url)),
    ...(sevenZip !== undefined && { ELECTRON_BUILDER_7ZIP_PATH: sevenZip }),
  };
}

/** @param {readonly string[]} packages */
async function install(packages) {
  if (await installDebianPackages(packages)) return;
  throw new SetupError(
    `this system lacks the packaging tools: ${packages.join(', ')}.${adviseDebianPackages(packages)}`,
  );
}
