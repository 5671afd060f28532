import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findOnPath } from '../setup/findOnPath.mjs';
import { runApt } from '../setup/runApt.mjs';
import { SetupError } from '../setup/SetupError.mjs';
import { say } from '../setup/say.mjs';
import { aptInstallCommand } from '../setup/systemNeeds.mjs';

/**
 * What makes each of the Linux targets, and the Debian package that has it.
 * @type {Readonly<Record<string, {programs: readonly string[], debianPackage: string}>>}
 */
const toolsOfTargets = {
  deb: { programs: ['dpkg-deb'], debianPackage: 'dpkg' },
  rpm: { programs: ['rpmbuild'], debianPackage: 'rpm' },
  'tar.gz': { programs: ['7zz', '7za', '7z'], debianPackage: '7zip' },
};

/**
 * Sees to it that the system has the programs that make these targets on Linux, so that electron-builder need
 * not download its own; root gets them installed on Debian and Ubuntu, anyone else is told the command. Answers
 * the variables by which electron-builder finds them.
 * @param {readonly string[]} targets
 * @returns {Promise<Record<string, string>>}
 */
export async function ensurePackageTools(targets) {
  const tools = targets.flatMap((target) => toolsOfTargets[target] ?? []);
  const missing = tools.filter(({ programs }) => !programs.some(findOnPath));
  if (missing.length > 0) await install(missing.map(({ debianPackage }) => debianPackage));
  const sevenZip = ['7zz', '7za', '7z'].map(findOnPath).find((path) => path !== undefined);
  return {
    CUSTOM_FPM_PATH: fileURLToPath(new URL('fpm.mjs', import.meta.url)),
    ...(sevenZip !== undefined && { ELECTRON_BUILDER_7ZIP_PATH: sevenZip }),
  };
}

/** @param {readonly string[]} packages */
async function install(packages) {
  const command = aptInstallCommand(packages);
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/etc/debian_version') || !isRoot) {
    const how = existsSync('/etc/debian_version') ? ` Run: sudo ${command.join(' ')}` : '';
    throw new SetupError(
      `this system lacks what makes the packages: ${packages.join(', ')}.${how}`,
    );
  }
  say(`installing ${packages.join(', ')} (apt-get).`);
  await runApt(['apt-get', 'update']);
  const { code, output } = await runApt(command);
  if (code === 0) return;
  process.stderr.write(output);
  throw new SetupError('apt-get failed; what it said is above.');
}
