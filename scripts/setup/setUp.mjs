import { findElectron } from '../electron/findElectron.mjs';
import { ensureBuild } from './ensureBuild.mjs';
import { ensureSandbox } from './ensureSandbox.mjs';
import { ensureSystemLibraries } from './ensureSystemLibraries.mjs';
import { installPackages } from './installPackages.mjs';
import { withLock } from './withLock.mjs';

/**
 * Sets up whatever is missing for the app in its window, from the npm packages to the build. Returns Electron's
 * executable, and sets ELECTRON_OVERRIDE_DIST_PATH, which the `electron` package and so Playwright read.
 * @param {string} root
 */
export function setUpApp(root) {
  return withLock(root, async () => {
    await installPackages(root);
    const electron = await findElectron(root);
    process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.folder;
    await ensureSystemLibraries(electron.executable);
    await ensureSandbox(electron.executable);
    await ensureBuild(root);
    return electron.executable;
  });
}

/**
 * Sets up what the command line needs: the npm packages and the build.
 * @param {string} root
 */
export function setUpCommandLine(root) {
  return withLock(root, async () => {
    await installPackages(root);
    await ensureBuild(root);
  });
}
