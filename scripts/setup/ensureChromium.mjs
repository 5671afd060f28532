import { findOnPath } from './findOnPath.mjs';
import { adviseDebianPackages, installDebianPackages } from './installDebianPackages.mjs';
import { runProcess } from './runProcess.mjs';
import { SetupError } from './SetupError.mjs';
import { say } from './say.mjs';

const packages = ['chromium'];
/** Chromium's program names in various distributions. */
const programs = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Finds a Chromium to run specs in, since the Electron in use may be years behind: ATTEST_CHROMIUM, or one on the path.
 * On Debian and Ubuntu root has it installed. Returns its executable; undefined, with a message, if there is none.
 * Throws SetupError for that in CI on Linux, and if ATTEST_CHROMIUM doesn't start.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(packages: readonly string[]) => Promise<boolean>} [install]
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium(env = process.env, install = installDebianPackages) {
  if (env.ATTEST_CHROMIUM) {
    if (await canRun(env.ATTEST_CHROMIUM)) return env.ATTEST_CHROMIUM;
    throw new SetupError(`ATTEST_CHROMIUM is ${env.ATTEST_CHROMIUM}, which does not start.`);
  }
  const found = await findChromium(env);
  if (found !== undefined) return found;
  const installed = (await install(packages)) ? await findChromium(env) : undefined;
  if (installed !== undefined) return installed;
  const remedy = adviseDebianPackages(packages) || ' Set ATTEST_CHROMIUM.';
  if (env.CI && process.platform === 'linux') {
    throw new SetupError(`there is no Chromium here, and CI runs specs in it too.${remedy}`);
  }
  say(`there is no Chromium here: specs run in Electron alone.${remedy}`);
  return undefined;
}

/**
 * The first on the path that starts. On some systems a program of that name only explains how to install it.
 * @param {NodeJS.ProcessEnv} env
 */
export async function findChromium(env) {
  for (const name of programs) {
    const program = findOnPath(name, env);
    if (program !== undefined && (await canRun(program))) return program;
  }
  return undefined;
}

/** @param {string} program */
async function canRun(program) {
  try {
    return (await runProcess(program, ['--version'])).code === 0;
  } catch {
    // No such program.
    return false;
  }
}
