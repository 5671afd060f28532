import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { atExit } from '../setup/atExit.mjs';
import { isProcessAlive } from '../setup/isProcessAlive.mjs';
import { readIfPresent } from '../setup/readIfPresent.mjs';
import { SetupError } from '../setup/SetupError.mjs';
import { say } from '../setup/say.mjs';

/**
 * Holds the id of the process whose test installs Attest, so that a killed test's leftovers can be told from a user's
 * own copy.
 */
const marker = '/var/lib/misc/attest-installed-by-test';

/**
 * Runs a task that installs and uninstalls Attest, on a machine without it. A copy left by an earlier, killed run is
 * uninstalled first. Throws SetupError if the user has installed it.
 * @template T
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withCleanMachine(task) {
  if (process.getuid?.() !== 0) throw new SetupError('only root can test the installed app.');
  if (isInstalled()) uninstallLeftover();
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, String(process.pid));
  const forgetMarker = () => {
    if (!isInstalled()) rmSync(marker, { force: true });
  };
  const forget = atExit(forgetMarker);
  try {
    return await task();
  } finally {
    forget();
    forgetMarker();
  }
}

function uninstallLeftover() {
  const owner = readIfPresent(marker);
  if (owner === undefined || isProcessAlive(Number(owner))) {
    throw new SetupError(
      'Attest is installed here and the test would uninstall it, so the test is not run.',
    );
  }
  say('uninstalling the Attest that an interrupted test left behind.');
  if (dpkg('--purge', 'attest') !== 0) {
    throw new SetupError('it can’t be uninstalled: dpkg --purge attest says why.');
  }
}

function isInstalled() {
  return dpkg('--status', 'attest') === 0;
}

/**
 * Runs dpkg and returns its exit code.
 * @param {string[]} args
 */
function dpkg(...args) {
  const { error, status } = spawnSync('dpkg', args, { stdio: 'ignore' });
  if (error) throw new SetupError('the installed app is tested on Debian and Ubuntu only.');
  return status;
}
