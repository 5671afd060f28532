import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { findOnPath } from './findOnPath.mjs';
import { runApt } from './runApt.mjs';
import { runProcess } from './runProcess.mjs';
import { SetupError } from './SetupError.mjs';
import { say } from './say.mjs';
import {
  aptInstallCommand,
  findMissingFonts,
  listNeeds,
  parseMissingLibraries,
} from './systemNeeds.mjs';

/**
 * Makes sure Electron finds its shared libraries, fonts and a display. On Debian and Ubuntu root has them installed and
 * anyone else is shown the command; on other systems the missing ones are named. Throws SetupError if something that
 * Electron can't do without is still missing.
 * @param {string} electron its executable
 */
export async function ensureSystemLibraries(electron) {
  if (process.platform !== 'linux') return;
  const state = await inspectSystem(electron);
  const isDebian = existsSync('/etc/debian_version');
  const isRoot = process.getuid?.() === 0;
  if (isUsable(state) && !(isDebian && isRoot && state.missingFonts.length > 0)) return;
  if (!isDebian) refuseUnusable(state);
  if (!isRoot) {
    const { required, wished } = listNeeds(state, await listAvailability());
    const install = aptInstallCommand([...required, ...wished]).join(' ');
    throw new SetupError(
      `this system lacks packages that Electron needs. Run: sudo apt-get update && sudo ${install}`,
    );
  }
  say('installing the system libraries and fonts that Electron needs (apt-get).');
  const failure = await installNeeds(state);
  const after = await inspectSystem(electron);
  if (failure !== undefined) {
    process.stderr.write(failure);
    say('apt-get failed; see its output above.');
  }
  if (!isUsable(after)) refuseUnusable(after);
}

/**
 * @param {string} electron
 * @returns {Promise<import('./systemNeeds.mjs').SystemState>}
 */
async function inspectSystem(electron) {
  const [libraries, fonts] = await Promise.all([
    runProcess('ldd', [electron], {
      env: { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: dirname(electron) },
    }),
    findOnPath('fc-list') !== undefined
      ? runProcess('fc-list', [':', 'family', 'lang'])
      : { output: '' },
  ]);
  return {
    missingLibraries: parseMissingLibraries(libraries.output),
    missingFonts: findMissingFonts(fonts.output),
    isDisplayMissing: !hasDisplay() && findOnPath('Xvfb') === undefined,
  };
}

/** Whether this session has a display to show windows on. */
export function hasDisplay(env = process.env) {
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Whether windows can open; fonts are not needed for that.
 * @param {import('./systemNeeds.mjs').SystemState} state
 */
function isUsable(state) {
  return state.missingLibraries.length === 0 && !state.isDisplayMissing;
}

/**
 * Returns apt-get's output if it failed.
 * @param {import('./systemNeeds.mjs').SystemState} state
 * @returns {Promise<string | undefined>}
 */
async function installNeeds(state) {
  const update = await runApt(['apt-get', 'update']);
  if (update.code !== 0) return update.output;
  const { required, wished } = listNeeds(state, await listAvailability());
  const install = await runApt(aptInstallCommand([...required, ...wished]));
  return install.code === 0 ? undefined : install.output;
}

/** Which of a package's names, old or new, this release knows. */
async function listAvailability() {
  const { output } = await runProcess('apt-cache', ['pkgnames']);
  const names = new Set(output.split('\n'));
  return (/** @type {string} */ name) => names.has(name);
}

/**
 * @param {import('./systemNeeds.mjs').SystemState} state
 * @returns {never}
 */
function refuseUnusable(state) {
  if (state.missingLibraries.length > 0) {
    const libraries = state.missingLibraries.join(', ');
    throw new SetupError(`Electron can't start here: install the system libraries ${libraries}.`);
  }
  throw new SetupError('there is no display to show a window on: set DISPLAY, or install Xvfb.');
}
