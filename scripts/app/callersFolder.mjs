import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/**
 * The folder that `npm run SCRIPT` was called from, which paths in its arguments are relative to; npm itself changes to
 * the package's folder. The current folder if the script was started without npm.
 * @param {string} script
 * @param {NodeJS.ProcessEnv} [env]
 */
export function callersFolder(script, env = process.env) {
  const isCalledByNpm =
    env.npm_lifecycle_event === script && env.npm_package_json === join(root, 'package.json');
  return isCalledByNpm && env.INIT_CWD ? env.INIT_CWD : process.cwd();
}
