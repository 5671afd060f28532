import { basename, dirname, join } from 'node:path';
import { runProcess } from './runProcess.mjs';

/**
 * Runs npm quietly: the npm that started this script, else the one that comes with Node.
 * @param {readonly string[]} args
 * @param {{cwd: string}} options
 */
export function runNpm(args, options) {
  const script = findNpmScript();
  return script === undefined
    ? runProcess('npm', args, options)
    : runProcess(process.execPath, [script, ...args], options);
}

function findNpmScript() {
  const caller = process.env.npm_execpath;
  if (caller !== undefined && basename(caller) === 'npm-cli.js') return caller;
  // On Windows npm is a batch file, which can't be started without a shell.
  if (process.platform !== 'win32') return undefined;
  return join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
}

/** Few and short retries: with npm's defaults, a user without a network waits over a minute. */
export const npmNetworkFlags = [
  '--prefer-offline',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
  '--fetch-timeout=120000',
  '--loglevel=error',
];

const networkErrorCodes =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/**
 * Whether npm failed because it couldn't reach a registry.
 * @param {string} npmOutput
 */
export function isNetworkFailure(npmOutput) {
  return networkErrorCodes.test(npmOutput);
}
