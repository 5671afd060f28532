import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ATTEST_SCHEME } from '../../../shared/model/attestLink';
import { type SpokenLanguage, spokenLanguageSchema } from '../../../shared/words/language';
import { readFolderOption } from '../../readFolderOption';
import { isFileAddress } from './fileAddress';

/** What the app was asked for when it was started. Paths are absolute. */
export interface LaunchOptions {
  /** The library's folder; null for the usual one. */
  library: string | null;
  /** Where the window's own settings go; null for the usual place. */
  userData: string | null;
  /** The language to start in; null for the one that was chosen. */
  language: SpokenLanguage | null;
  /** Files to import: paths, and addresses as they were given. */
  files: string[];
  /** `attest:` links to open. */
  links: string[];
}

interface Launch {
  /** As in `process.argv`. */
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** The app's folder where Electron was started with it as an argument; null in a package, which is its own program. */
  appFolder: string | null;
}

/**
 * Reads the command line, and what may stand for its options: ATTEST_LIBRARY and ATTEST_USER_DATA. The language is that
 * of ATTEST_LANGUAGE, where there are words of it. Throws a `UsageError` where an option for a folder names none, or two.
 */
export function readLaunchOptions({ argv, env, cwd, appFolder }: Launch): LaunchOptions {
  const { tokens, positionals } = parseArgs({
    args: argv.slice(countOthers(argv, cwd, appFolder)),
    options: { library: { type: 'string' }, 'user-data-dir': { type: 'string' } },
    // Chromium has switches of its own, and ignores ours.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const folder = (name: string, variable: string | undefined) => {
    const given = tokens
      .filter((token) => token.kind === 'option')
      .filter((option) => option.name === name)
      // After a space, whatever starts with a dash is the next option.
      .map(({ value, inlineValue }) =>
        inlineValue === false && value.startsWith('-') ? undefined : value,
      );
    return readFolderOption({ name, given, variable, cwd });
  };
  // An empty word names nothing; it comes from an unset shell variable, for instance.
  const words = positionals.filter((word) => word !== '');
  return {
    library: folder('library', env.ATTEST_LIBRARY),
    userData: folder('user-data-dir', env.ATTEST_USER_DATA),
    language: spokenLanguageSchema.safeParse(env.ATTEST_LANGUAGE).data ?? null,
    files: words
      .filter((word) => !isLink(word))
      .map((word) => (isFileAddress(word) ? word : resolve(cwd, word))),
    links: words.filter(isLink),
  };
}

function isLink(word: string): boolean {
  return word.toLowerCase().startsWith(ATTEST_SCHEME);
}

/** How many arguments come before the app's own: the program and, for Electron, what it needs to find the app. */
function countOthers(argv: readonly string[], cwd: string, appFolder: string | null): number {
  if (appFolder === null) return 1;
  const position = argv.findIndex((arg, index) => index > 0 && resolve(cwd, arg) === appFolder);
  return position === -1 ? argv.length : position + 1;
}
