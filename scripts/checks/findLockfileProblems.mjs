/**
 * @typedef {object} Lockfile
 * @property {Record<string, {optionalDependencies?: Record<string, string>, version?: string, integrity?: string, link?: boolean}>} packages
 */

/**
 * What would make `npm ci` refuse the lockfile, or fetch what nobody has pinned. npm leaves the packages of
 * other platforms out when the registry lacks them, and says nothing.
 * @param {Lockfile} lockfile
 * @returns {string[]} sentences
 */
export function findLockfileProblems({ packages }) {
  /** @type {string[]} */
  const problems = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (findEntry(packages, path, name) === undefined) {
        problems.push(`${path} has an optional dependency ${name} that package-lock.json lacks.`);
      }
    }
    if (path !== '' && !entry.integrity && !entry.link) problems.push(`${path} has no integrity.`);
  }
  return problems;
}

/**
 * Looks a package up as Node would: in the node_modules of the package, then of each folder above.
 * @param {Lockfile['packages']} packages
 * @param {string} path
 * @param {string} name
 */
function findEntry(packages, path, name) {
  let folder = path;
  while (folder !== '') {
    const nested = packages[`${folder}/node_modules/${name}`];
    if (nested !== undefined) return nested;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
  return packages[`node_modules/${name}`];
}
