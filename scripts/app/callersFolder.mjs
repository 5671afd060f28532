import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/**
 * Where the person was when they called `npm run SCRIPT`, to which the paths they gave are relative; npm
 * itself moves to the package's folder. The current folder where the script was called without npm.
 * @param {string} script
 * @param {NodeJS.ProcessEnv} [env]
 */
export function callersFolder(script, env = process.env) {
  const isCalledByNpm =
    env.npm_lifecycle_event === script && env.npm_package_json === join(root, 'package.json');
  return isCalledByNpm && env.INIT_CWD ? env.INIT_CWD : process.cwd();
}
