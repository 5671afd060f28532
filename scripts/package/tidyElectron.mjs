import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * electron-builder's afterExtract: removes from an unpacked Electron what no package needs, the default app and the
 * version file. (electron-builder does so only for an Electron that it downloaded.)
 * @param {{appOutDir: string, electronPlatformName: string}} context
 */
export default function tidyElectron({ appOutDir, electronPlatformName }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, 'Electron.app', 'Contents', 'Resources')
      : join(appOutDir, 'resources');
  rmSync(join(resources, 'default_app.asar'), { force: true });
  rmSync(join(appOutDir, 'version'), { force: true });
}
