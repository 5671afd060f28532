import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A dictionary in Hunspell’s format, which is two files. */
export interface DictionaryFiles {
  /** As in BCP 47. */
  language: string;
  affixes: string;
  words: string;
}

const SYSTEM_FOLDERS = [
  '/usr/share/hunspell',
  '/usr/local/share/hunspell',
  '/usr/share/myspell',
  '/usr/share/myspell/dicts',
];

/** Such as `de_AT`, `sr-Latn-RS` and `de_DE_frami`, but not `hyph_de` or `th_de`, which are about other things. */
const LANGUAGE = /^(?!hyph_|th_[a-z]{2}_)[a-z]{2,3}(?:[_-][A-Za-z0-9]+)*$/;

/** Where dictionaries are. ATTEST_DICTIONARIES names other folders, as PATH names programs’. */
export function dictionaryFolders({ ATTEST_DICTIONARIES: own }: NodeJS.ProcessEnv): string[] {
  return own === undefined ? SYSTEM_FOLDERS : own.split(delimiter).filter((folder) => folder);
}

/** The dictionaries in these folders, one a language, by language. Of two, that in the earlier folder counts. */
export function findDictionaries(folders: readonly string[]): DictionaryFiles[] {
  const found = new Map<string, DictionaryFiles>();
  for (const folder of folders) {
    const names = new Set(listFolder(folder));
    for (const name of names) {
      const base = name.replace(/\.dic$/, '');
      if (base === name || !names.has(`${base}.aff`) || !LANGUAGE.test(base)) continue;
      const language = base.replaceAll('_', '-');
      if (found.has(language)) continue;
      const path = join(folder, base);
      found.set(language, { language, affixes: `${path}.aff`, words: `${path}.dic` });
    }
  }
  return [...found.values()].sort((a, b) => (a.language < b.language ? -1 : 1));
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No system has all of them.
    return [];
  }
}
