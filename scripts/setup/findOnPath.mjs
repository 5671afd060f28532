import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a program; undefined if there is none of that name.
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findOnPath(command, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}
