import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent } from '../setup/readIfPresent.mjs';
import { runProcess } from '../setup/runProcess.mjs';

const downloadLimitMs = 15 * 60_000;

/** The name of Electron's executable inside its folder. */
export const electronExecutable =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
    /** @type {string} */ (process.platform)
  ] ?? 'electron';

/**
 * The version of the `electron` package that the lockfile names.
 * @param {string} root
 * @returns {string}
 */
export function readElectronVersion(root) {
  return JSON.parse(readFileSync(join(packageFolder(root), 'package.json'), 'utf8')).version;
}

/**
 * The folder of the official binary, if it is fully installed in the right version.
 * @param {string} root
 * @returns {string | undefined}
 */
export function findOfficialElectron(root) {
  const folder = join(packageFolder(root), 'dist');
  // The package's installer writes path.txt last.
  const executable = readIfPresent(join(packageFolder(root), 'path.txt'));
  const version = readIfPresent(join(folder, 'version'))?.trim().replace(/^v/, '');
  const isWhole =
    executable === electronExecutable &&
    version === readElectronVersion(root) &&
    existsSync(join(folder, electronExecutable));
  return isWhole ? folder : undefined;
}

/**
 * Runs the `electron` package's own installer. Returns why it failed, in a few words; undefined if it succeeded.
 * @param {string} root
 * @param {string} workFolder for temporary files
 * @returns {Promise<string | undefined>}
 */
export async function downloadOfficialElectron(root, workFolder) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, TMPDIR: workFolder };
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  const installer = await runProcess(process.execPath, [join(packageFolder(root), 'install.js')], {
    cwd: root,
    env,
    timeLimitMs: downloadLimitMs,
  });
  if (installer.isTimedOut) return `not done after ${downloadLimitMs / 60_000} minutes`;
  if (findOfficialElectron(root) !== undefined) return undefined;
  return explainFailure(installer.output);
}

/**
 * The first line of an error's output, without its class name: "fetch failed".
 * @param {string} output
 */
export function explainFailure(output) {
  const line = output.split('\n').find((candidate) => candidate.trim() !== '') ?? 'no reason given';
  return line.trim().replace(/^\w*Error: /, '');
}

/** @param {string} root */
function packageFolder(root) {
  return join(root, 'node_modules', 'electron');
}
