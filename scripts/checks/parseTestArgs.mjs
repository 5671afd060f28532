/**
 * @typedef {object} TestArgs
 * @property {readonly string[]} specs what to pass to Playwright; everything is tested where empty
 * @property {string | undefined} asUser as whom to run the specs
 * @property {boolean} isInstalled whether to test only the app as it is installed
 */

/**
 * Reads the arguments of `npm test`: `[--installed | --as-user NAME] [SPEC | Playwright's options]…`.
 * @param {readonly string[]} args
 * @returns {TestArgs}
 */
export function parseTestArgs(args) {
  const others = args.filter((arg) => arg !== '--installed');
  const isInstalled = others.length < args.length;
  const index = others.indexOf('--as-user');
  if (index < 0) return { specs: others, asUser: undefined, isInstalled };
  return {
    specs: [...others.slice(0, index), ...others.slice(index + 2)],
    asUser: others[index + 1] ?? '',
    isInstalled,
  };
}
