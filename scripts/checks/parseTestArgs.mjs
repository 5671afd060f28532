/**
 * @typedef {object} TestArgs
 * @property {readonly string[]} specs what to pass to Playwright; everything is tested where empty
 * @property {string | undefined} asUser as whom to run the specs
 */

/**
 * Reads the arguments of `npm test`: `[--as-user NAME] [SPEC | Playwright's options]…`.
 * @param {readonly string[]} args
 * @returns {TestArgs}
 */
export function parseTestArgs(args) {
  const index = args.indexOf('--as-user');
  if (index < 0) return { specs: args, asUser: undefined };
  return {
    specs: [...args.slice(0, index), ...args.slice(index + 2)],
    asUser: args[index + 1] ?? '',
  };
}
