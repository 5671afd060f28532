import { readFile } from 'node:fs/promises';
import type { DictionaryFiles } from './findDictionaries';

/** The two parts of a dictionary as text, which says of itself that it is UTF-8. */
export interface DictionaryText {
  affixes: string;
  words: string;
}

/** Reads a dictionary in whatever encoding it says it is in: old ones are in one of eight bits. */
export async function readDictionary(files: DictionaryFiles): Promise<DictionaryText> {
  const [affixes, words] = await Promise.all([readFile(files.affixes), readFile(files.words)]);
  const encoding = declaredEncoding(affixes);
  const decoder = new TextDecoder(encoding);
  return {
    affixes: encoding === 'utf-8' ? decoder.decode(affixes) : toUtf8(decoder.decode(affixes)),
    words: decoder.decode(words),
  };
}

/** By its name in browsers. Hunspell’s own default is Latin 1. */
function declaredEncoding(affixes: Buffer): string {
  const declared = /^\s*SET\s+(\S+)/m.exec(affixes.toString('latin1'))?.[1] ?? 'ISO8859-1';
  const label = declared
    .toLowerCase()
    .replace(/^iso-?8859-?/, 'iso-8859-')
    .replace(/^(?:microsoft-)?cp-?125/, 'windows-125');
  return new TextDecoder(label).encoding;
}

/** Flags of one byte that are no letters of ASCII would otherwise become two flags each. */
function toUtf8(affixes: string): string {
  const rest = affixes.replace(/^\s*SET\s.*$/m, '');
  const settings = /^\s*FLAG\s/m.test(rest) ? ['SET'] : ['SET', 'FLAG'];
  return [...settings.map((name) => [name, 'UTF-8'].join(' ')), rest].join('\n');
}
