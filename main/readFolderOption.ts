import { resolve } from 'node:path';
import { message } from '../shared/words/message';
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
 * The folder that an option names, else its variable; absolute, and null if neither does. Throws a `UsageError` if the
 * option names none, or two: no library may be opened that nobody chose.
 */
export function readFolderOption({ name, given, variable, cwd }: FolderOption): string | null {
  const option = `--${name}`;
  if (given.length > 1) throw new UsageError(message('cli.usage.folderTwice', { option }));
  if (given.length === 0) return variable?.trim() ? resolve(cwd, variable) : null;
  const [folder] = given;
  if (!folder?.trim()) throw new UsageError(message('cli.usage.folderUnnamed', { option }));
  return resolve(cwd, folder);
}
