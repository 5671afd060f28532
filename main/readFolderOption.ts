import { resolve } from 'node:path';
import { UsageError } from './cli/UsageError';

/** How a folder can be named. */
interface FolderOption {
  /** The option's name, without its dashes. */
  name: string;
  /** Each of its values; undefined where the option stands without one. */
  given: readonly (string | undefined)[];
  /** The variable of the environment that stands for it. A blank one counts as not set. */
  variable: string | undefined;
  cwd: string;
}

/**
 * The folder that an option names, else its variable; absolute, and null where neither does. Throws a `UsageError`
 * where the option names none, or two: a library must never be one that nobody asked for.
 */
export function readFolderOption({ name, given, variable, cwd }: FolderOption): string | null {
  if (given.length > 1) throw new UsageError(`--${name} is given more than once. Give it once.`);
  if (given.length === 0) return variable?.trim() ? resolve(cwd, variable) : null;
  const [folder] = given;
  if (!folder?.trim()) throw new UsageError(`--${name} needs the name of a folder.`);
  return resolve(cwd, folder);
}
