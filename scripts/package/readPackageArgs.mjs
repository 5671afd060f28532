import { parseArgs } from 'node:util';
import { SetupError } from '../setup/SetupError.mjs';

/** @typedef {'linux' | 'mac' | 'win'} System */
/** @typedef {'x64' | 'arm64'} Arch */

/**
 * @typedef {object} PackageWish what was asked for
 * @property {System} system
 * @property {readonly string[]} targets all of the system's if empty
 * @property {Arch} arch
 * @property {string | undefined} version if not package.json's
 */

/** @type {Readonly<Record<System, readonly string[]>>} */
const targetsOfSystems = {
  linux: ['deb', 'rpm', 'tar.gz', 'AppImage', 'dir'],
  mac: ['dmg', 'zip', 'dir'],
  win: ['nsis', 'portable', 'zip', 'dir'],
};

const usage = 'npm run package [-- linux|mac|win] [TARGET…] [--arch x64|arm64] [--version VERSION]';

/**
 * Reads what to package: by default, all of this machine's targets. Throws SetupError for arguments it doesn't
 * understand.
 * @param {readonly string[]} args
 * @param {NodeJS.Platform} platform
 * @param {string} processor as in process.arch
 * @returns {PackageWish}
 */
export function readPackageArgs(args, platform, processor) {
  const { values, positionals } = parse(args);
  const [first = '', ...rest] = positionals;
  const isSystemGiven = first in targetsOfSystems;
  const system = isSystemGiven ? /** @type {System} */ (first) : nameSystem(platform);
  const targets = isSystemGiven ? rest : positionals;
  const known = targetsOfSystems[system];
  const unknown = targets.find((target) => !known.includes(target));
  if (unknown !== undefined) {
    throw new SetupError(
      `there is no "${unknown}" for ${system}, only ${known.join(', ')}. ${usage}`,
    );
  }
  const arch = values.arch ?? processor;
  if (arch !== 'x64' && arch !== 'arm64') {
    throw new SetupError(`Electron has no build for ${arch} processors, only for x64 and arm64.`);
  }
  return { system, targets, arch, version: values.version };
}

/** @param {NodeJS.Platform} platform */
export function nameSystem(platform) {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'win' : 'linux';
}

/** @param {readonly string[]} args */
function parse(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  try {
    return parseArgs({
      args: [...args],
      options: { arch: text, version: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : error} ${usage}`);
  }
}
