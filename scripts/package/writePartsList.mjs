import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** @typedef {{version: string, license: string, integrity: string}} LockedPackage */

/** Writes the app's parts to stdout, as CycloneDX. Needs npm, but no installed packages. */
export function writePartsList() {
  const args = ['sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', 'cyclonedx'];
  const list = execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const parts = addElectron(JSON.parse(list.toString()), lock.packages['node_modules/electron']);
  console.log(JSON.stringify(parts, null, 2));
}

/**
 * npm leaves out development dependencies, although Electron is in every package, and names the app after its folder.
 * @param {{metadata: {component: {name: string}}, components: object[]}} list
 * @param {LockedPackage} electron as the lockfile has it
 */
export function addElectron(list, { version, license }) {
  const { metadata, components } = list;
  const purl = `pkg:npm/electron@${version}`;
  const licenses = [{ license: { id: license } }];
  const electron = {
    'bom-ref': purl,
    type: 'framework',
    name: 'electron',
    version,
    purl,
    licenses,
  };
  return {
    ...list,
    metadata: {
      ...metadata,
      component: { ...metadata.component, name: 'attest', type: 'application' },
    },
    components: [electron, ...components],
  };
}
