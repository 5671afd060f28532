import { say } from '../setup/say.mjs';
import { choosePublisher } from './choosePublisher.mjs';
import { ensurePackageTools } from './ensurePackageTools.mjs';

/**
 * @typedef {object} Distribution
 * @property {{folder: string, version?: string} | null} electron a folder that holds it, unpacked or as a zip, and its
 *   version if not the lockfile's; null if electron-builder has to download it
 * @property {boolean} isFallback whether it is not the official one
 */

/** @typedef {import('./readPackageArgs.mjs').PackageWish & Distribution & {root: string, out: string}} PackageJob */

/** @type {Readonly<Record<import('./readPackageArgs.mjs').System, readonly string[]>>} */
const usualTargets = {
  linux: ['deb', 'rpm', 'tar.gz', 'AppImage'],
  mac: ['dmg', 'zip'],
  win: ['nsis', 'portable', 'zip'],
};

/**
 * Packages the build in `out/`, checks the result and returns the files created.
 * @param {PackageJob} job
 * @returns {Promise<string[]>}
 */
export async function makePackages(job) {
  // Loaded only now: this file is imported before the npm packages are installed.
  const { Arch, build, Platform } = await import('electron-builder');
  const { checkPackaged } = await import('./checkPackaged.mjs');
  const targets = chooseTargets(job);
  if (process.platform === 'linux') Object.assign(process.env, await ensurePackageTools(targets));
  const platform = { linux: Platform.LINUX, mac: Platform.MAC, win: Platform.WINDOWS }[job.system];
  const arch = { x64: Arch.x64, arm64: Arch.arm64 }[job.arch];
  const files = await build({
    projectDir: job.root,
    targets: platform.createTarget([...targets], arch),
    publish: 'never',
    config: overrideConfig(job),
  });
  await checkPackaged(job);
  return files;
}

/** @param {PackageJob} job */
function chooseTargets({ system, targets, isFallback }) {
  if (targets.length > 0) return targets;
  if (!isFallback) return usualTargets[system];
  // No system packages its runtime, and where Electron can't be downloaded neither can that.
  say('no AppImage is built: it needs a runtime that can only be downloaded.');
  return usualTargets[system].filter((target) => target !== 'AppImage');
}

/**
 * Overrides for electron-builder.yml.
 * @param {PackageJob} job
 * @returns {import('electron-builder').Configuration}
 */
function overrideConfig({ out, electron, isFallback, version }) {
  const homepage = process.env.ATTEST_HOMEPAGE ?? 'https://attest.invalid';
  return {
    directories: { output: out },
    // The program that resets the signature exists only on macOS.
    electronFuses: { resetAdHocDarwinSignature: process.platform === 'darwin' },
    extraMetadata: {
      homepage,
      ...(version !== undefined && { version }),
      ...(isFallback && { isFallbackElectron: true }),
    },
    publish: choosePublisher(process.env.ATTEST_HOMEPAGE),
    ...(electron !== null && { electronDist: electron.folder }),
    ...(electron?.version !== undefined && { electronVersion: electron.version }),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own notation.
    ...(isFallback && { artifactName: 'attest-${version}-fallback-electron-${os}-${arch}.${ext}' }),
  };
}
