import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ATTEST_SCHEME } from '../../shared/model/attestLink';

/** What the app was asked for when it was started. Paths are absolute. */
export interface LaunchOptions {
  /** The library's folder; null for the usual one. */
  library: string | null;
  /** Where the window's own settings go; null for the usual place. */
  userData: string | null;
  /** Files to import. */
  files: string[];
  /** `attest:` links to open. */
  links: string[];
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
    files: positionals.filter((word) => !isLink(word)).map((file) => toPath(file, cwd)),
    links: positionals.filter(isLink),
    isAttended: env.ATTEST_UNATTENDED !== '1',
  };
}

function isLink(word: string): boolean {
  return word.toLowerCase().startsWith(ATTEST_SCHEME);
}

/** Desktops hand files over by their addresses; people, by their paths. */
function toPath(file: string, cwd: string): string {
  return /^file:\/\/\//i.test(file) ? fileURLToPath(file) : resolve(cwd, file);
}

/** How many arguments come before the app's own: the program and, for Electron, what it needs to find the app. */
function countOthers(argv: readonly string[], cwd: string, appFolder: string | null): number {
  if (appFolder === null) return 1;
  const position = argv.findIndex((arg, index) => index > 0 && resolve(cwd, arg) === appFolder);
  return position === -1 ? argv.length : position + 1;
}
