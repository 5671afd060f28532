import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { SetupError } from '../setup/SetupError.mjs';
import { findAsarProblems } from './findAsarProblems.mjs';

// Fuses are stored as digits.
const isOn = '1'.charCodeAt(0);
const isOff = '0'.charCodeAt(0);

/** The state each fuse of a package must have. */
const wantedFuses = {
  [FuseV1Options.RunAsNode]: isOff,
  [FuseV1Options.EnableCookieEncryption]: isOn,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: isOff,
  [FuseV1Options.EnableNodeCliInspectArguments]: isOff,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: isOn,
  [FuseV1Options.OnlyLoadAppFromAsar]: isOn,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: isOff,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: isOff,
};

/**
 * Reads the package back. Throws SetupError if a fuse is in the wrong state, or the asar holds something that doesn't
 * belong there or lacks something.
 * @param {{system: import('./readPackageArgs.mjs').System, arch: string, out: string}} job
 */
export async function checkPackaged(job) {
  const { program, asar } = packagedPaths(job);
  const wire = await getCurrentFuseWire(program);
  const fuses = Object.entries(wantedFuses).map(([fuse, wanted]) => ({
    name: FuseV1Options[Number(fuse)],
    wanted,
    found: wire[/** @type {FuseV1Options} */ (Number(fuse))],
  }));
  const problems = [
    ...fuses
      .filter(({ wanted, found }) => wanted !== found)
      .map(({ name, wanted }) => `the fuse ${name} is not ${wanted === isOn ? 'on' : 'off'}.`),
    ...findAsarProblems(listPackage(asar, { isPack: false })),
  ];
  if (problems.length > 0) {
    throw new SetupError(`the package is not as it should be:\n${problems.join('\n')}`);
  }
}

/**
 * Where electron-builder left the program and its asar.
 * @param {{system: import('./readPackageArgs.mjs').System, arch: string, out: string}} job
 */
function packagedPaths({ system, arch, out }) {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  if (system === 'mac') {
    const contents = join(out, `mac${suffix}`, 'Attest.app', 'Contents');
    return {
      program: join(contents, 'MacOS', 'Attest'),
      asar: join(contents, 'Resources', 'app.asar'),
    };
  }
  const folder = join(out, `${system}${suffix}-unpacked`);
  return {
    program: join(folder, system === 'win' ? 'Attest.exe' : 'attest'),
    asar: join(folder, 'resources', 'app.asar'),
  };
}
