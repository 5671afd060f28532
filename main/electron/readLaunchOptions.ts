import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the app was asked for when it was started. Paths are absolute. */
export interface LaunchOptions {
  /** The library's folder; null for the usual one. */
  library: string | null;
  /** Where the window's own settings go; null for the usual place. */
  userData: string | null;
  /** Files to import. */
  files: string[];
  /** False where nobody is there to answer a dialog, as under tests: failures go to stderr. */
  isAttended: boolean;
}

interface Launch {
  /** As in `process.argv`. */
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** The app's folder where Electron was started with it as an argument; null in a package, which is its own program. */
  appFolder: string | null;
}

/** Reads the command line and ATTEST_LIBRARY, ATTEST_USER_DATA and ATTEST_UNATTENDED. The command line wins. */
export function readLaunchOptions({ argv, env, cwd, appFolder }: Launch): LaunchOptions {
  const { values, positionals } = parseArgs({
    args: argv.slice(countOthers(argv, cwd, appFolder)),
    options: { library: { type: 'string' }, 'user-data-dir': { type: 'string' } },
    // Chromium has switches of its own, and ignores ours.
    strict: false,
    allowPositionals: true,
  });
  const folder = (value: unknown) =>
    typeof value === 'string' && value !== '' ? resolve(cwd, value) : null;
  return {
    library: folder(values.library ?? env.ATTEST_LIBRARY),
    userData: folder(values['user-data-dir'] ?? env.ATTEST_USER_DATA),
    files: positionals.map((file) => resolve(cwd, file)),
    isAttended: env.ATTEST_UNATTENDED !== '1',
  };
}

/** How many arguments come before the app's own: the program and, for Electron, what it needs to find the app. */
function countOthers(argv: readonly string[], cwd: string, appFolder: string | null): number {
  if (appFolder === null) return 1;
  const position = argv.findIndex((arg, index) => index > 0 && resolve(cwd, arg) === appFolder);
  return position === -1 ? argv.length : position + 1;
}
