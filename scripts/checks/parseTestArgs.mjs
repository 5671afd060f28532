/**
 * @typedef {object} TestArgs
 * @property {readonly string[]} specs arguments for Playwright; if empty, everything is tested
 * @property {string | undefined} asUser the user to run the specs as
 * @property {boolean} isInstalled whether to test only the installed app
 */

/**
 * Reads the arguments of `npm test`: `[--installed | --as-user NAME] [SPEC | Playwright option]…`.
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
