import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makePackages } from '../package/makePackages.mjs';
import { readUnpackedVersion } from '../package/readUnpackedVersion.mjs';
import { runInForeground } from '../setup/runProcess.mjs';
import { say } from '../setup/say.mjs';
import { withWorkFolder } from '../setup/withWorkFolder.mjs';
import { playwrightCommand, readCounts } from './runPlaywright.mjs';
import { withCleanMachine } from './withCleanMachine.mjs';

/** A version to upgrade to that no release will ever have. */
const laterVersion = '99.0.0';

/**
 * Packages the app, installs the packages on this machine and tests them as an ordinary user. Needs root on Debian or
 * Ubuntu, and a machine without Attest, since it is uninstalled at the end.
 * @param {string} root
 * @param {string} electron its executable
 * @param {import('./runSandboxed.mjs').User} user
 * @param {NodeJS.ProcessEnv} env with a display
 */
export function runInstalled(root, electron, user, env) {
  return withCleanMachine(async () => {
    say('packaging the app to test it installed.');
    // The packages are only for this test: speed matters.
    process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL = '0';
    return withWorkFolder(tmpdir(), async (folder) => {
      // The ordinary user has to be able to unpack the archive.
      chmodSync(folder, 0o755);
      const folderOfElectron = dirname(electron);
      const job = /** @type {const} */ ({
        root,
        system: 'linux',
        arch: process.arch === 'arm64' ? 'arm64' : 'x64',
        electron: { folder: folderOfElectron, version: readUnpackedVersion(folderOfElectron) },
        isFallback: true,
      });
      const first = join(folder, 'first');
      await makePackages({
        ...job,
        out: first,
        targets: ['deb', 'rpm', 'tar.gz'],
        version: undefined,
      });
      const later = join(folder, 'later');
      await makePackages({ ...job, out: later, targets: ['deb'], version: laterVersion });
      await makeStubPackages(root, folder);

      const report = join(folder, 'report.json');
      const config = join(root, 'e2e', 'installed', 'installed.config.ts');
      const code = await runInForeground(process.execPath, playwrightCommand(root, [], config), {
        cwd: root,
        env: {
          ...env,
          ATTEST_PACKAGES: folder,
          ATTEST_TEST_UID: String(user.uid),
          ATTEST_TEST_GID: String(user.gid),
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
      });
      return readCounts(code, report);
    });
  });
}

/**
 * Packages for other systems, around a stub of their Electron: for inspection only.
 * @param {string} root
 * @param {string} folder
 */
async function makeStubPackages(root, folder) {
  // Needs a package that is installed only now.
  const { makeStubElectron } = await import('../package/testing/makeStubElectron.mjs');
  for (const system of /** @type {const} */ (['mac', 'win'])) {
    const stub = join(folder, `stub-${system}`);
    makeStubElectron(system, stub);
    await makePackages({
      root,
      system,
      arch: 'x64',
      out: join(folder, system),
      targets: ['dir'],
      version: undefined,
      electron: { folder: stub, version: '0.0.0' },
      isFallback: true,
    });
  }
}
