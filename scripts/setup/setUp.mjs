import { findElectron } from '../electron/findElectron.mjs';
import { ensureBuild } from './ensureBuild.mjs';
import { ensureSandbox } from './ensureSandbox.mjs';
import { ensureSystemLibraries } from './ensureSystemLibraries.mjs';
import { installPackages } from './installPackages.mjs';
import { withLock } from './withLock.mjs';

/**
 * Does all that the app in its window needs and that isn't done yet, from the npm packages to the build.
 * Returns Electron's executable, and sets ELECTRON_OVERRIDE_DIST_PATH, from which the `electron` package
 * and so Playwright take it.
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
 * Does what the command line needs: the npm packages and the build.
 * @param {string} root
 */
export function setUpCommandLine(root) {
  return withLock(root, async () => {
    await installPackages(root);
    await ensureBuild(root);
  });
}
