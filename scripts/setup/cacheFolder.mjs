import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where what was fetched for Attest's tools is kept for all of a person's checkouts:
 * ATTEST_CACHE, or else `attest` in the XDG cache folder.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function cacheFolder(env = process.env) {
  if (env.ATTEST_CACHE) return resolve(env.ATTEST_CACHE);
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'attest');
}
