/**
 * @typedef {object} Lockfile
 * @property {Record<string, {optionalDependencies?: Record<string, string>, version?: string, integrity?: string, link?: boolean}>} packages
 */

/**
 * Anything that would make `npm ci` reject the lockfile or fetch something unpinned. npm silently leaves out other
 * platforms' packages when the registry lacks them.
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
 * Looks a package up as Node would: in the package's own node_modules, then in each parent folder's.
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
