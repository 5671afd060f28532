import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent } from './readIfPresent.mjs';
import { isNetworkFailure, npmNetworkFlags, runNpm } from './runNpm.mjs';
import { SetupError } from './SetupError.mjs';
import { say } from './say.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 */

/** @typedef {{packages?: Record<string, LockedPackage>}} Lockfile */

/**
 * Whether node_modules was last filled from the current lockfile, on this kind of machine.
 * @param {string} root
 */
export function arePackagesCurrent(root) {
  return readIfPresent(stampFile(root)) === describeInstallation(root);
}

/**
 * Fills node_modules from the lockfile if it hasn't been yet. No package's install script runs. Throws SetupError if
 * npm fails.
 * @param {string} root
 */
export async function installPackages(root) {
  if (arePackagesCurrent(root)) return;
  if (isInstalledByHand(root)) {
    writeFileSync(stampFile(root), describeInstallation(root));
    return;
  }
  if (isLink(join(root, 'node_modules'))) {
    const target = realpathSync(join(root, 'node_modules'));
    throw new SetupError(
      `node_modules is a link to ${target}, whose packages don't fit this package-lock.json: run "npm ci --ignore-scripts" there, or remove the link.`,
    );
  }

  say('installing the npm packages; the first time takes a minute or two.');
  const flags = [
    '--ignore-scripts',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    ...npmNetworkFlags,
  ];
  const npm = await runNpm(['ci', ...flags], { cwd: root });
  if (npm.code !== 0) {
    if (isNetworkFailure(npm.output)) {
      throw new SetupError(
        'the npm registry could not be reached, and Attest needs it once to fetch its packages: connect to the network and run this again.',
      );
    }
    process.stderr.write(npm.output);
    throw new SetupError('npm could not install the packages; see its output above.');
  }
  writeFileSync(stampFile(root), describeInstallation(root));
}

/**
 * Whether an installed tree (npm's own record of it) has the lockfile's packages in the right versions. Optional
 * packages may be absent: they are for other platforms.
 * @param {Lockfile} lock
 * @param {Lockfile} installed
 */
export function isTreeComplete(lock, installed) {
  const have = installed.packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = have[path];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** @param {string} root */
function isInstalledByHand(root) {
  const installed = readIfPresent(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return isTreeComplete(JSON.parse(lock), JSON.parse(installed));
}

/** @param {string} root */
function describeInstallation(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.attest-packages');
}

/** @param {string} path */
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
