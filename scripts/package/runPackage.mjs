import { join } from 'node:path';
import { ensureBuild } from '../setup/ensureBuild.mjs';
import { installPackages } from '../setup/installPackages.mjs';
import { root } from '../setup/root.mjs';
import { runPlainly } from '../setup/runPlainly.mjs';
import { say } from '../setup/say.mjs';
import { withLock } from '../setup/withLock.mjs';
import { nameSystem, readPackageArgs } from './readPackageArgs.mjs';
import { readUnpackedVersion } from './readUnpackedVersion.mjs';

/**
 * Sets up, builds, packages into `dist/` and checks the packages.
 * @param {readonly string[]} args
 */
export function runPackage(args) {
  return runPlainly(() =>
    withLock(root, async () => {
      const wish = readPackageArgs(args, process.platform, process.arch);
      await installPackages(root);
      const electron = await chooseDistribution(wish);
      await ensureBuild(root);
      const { makePackages } = await import('./makePackages.mjs');
      const files = await makePackages({ root, out: join(root, 'dist'), ...wish, ...electron });
      for (const file of files) console.log(file);
      return 0;
    }),
  );
}

/**
 * The Electron to package: for this kind of machine, the one the app also runs in here; for others, the one
 * electron-builder downloads, or a zip in the folder that ATTEST_ELECTRON_ZIPS names.
 * @param {import('./readPackageArgs.mjs').PackageWish} wish
 * @returns {Promise<import('./makePackages.mjs').Distribution>}
 */
async function chooseDistribution({ system, arch }) {
  const zips = process.env.ATTEST_ELECTRON_ZIPS;
  if (zips) return { electron: { folder: zips }, isFallback: false };
  const isThisMachine = system === nameSystem(process.platform) && arch === process.arch;
  if (!isThisMachine) return { electron: null, isFallback: false };
  const { findElectron } = await import('../electron/findElectron.mjs');
  const { folder, isOfficial } = await findElectron(root);
  if (isOfficial) return { electron: { folder }, isFallback: false };
  say(
    'this Electron is not the official one: the package’s name says so, and it is not for publishing.',
  );
  return { electron: { folder, version: readUnpackedVersion(folder) }, isFallback: true };
}
