import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a small dictionary in Hunspell’s format, `name` being that of its files. Returns their paths. */
export async function writeDictionary(
  folder: string,
  name: string,
  words: readonly string[],
  affixes = 'SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n',
) {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  const encoding = affixes.includes('UTF-8') ? 'utf8' : 'latin1';
  await writeFile(`${path}.aff`, affixes, encoding);
  await writeFile(`${path}.dic`, [words.length, ...words, ''].join('\n'), encoding);
  return { language: name.replaceAll('_', '-'), affixes: `${path}.aff`, words: `${path}.dic` };
}
