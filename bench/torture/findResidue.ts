import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { listIfThere } from './readLibrary';

/** Names allowed in a library: what Attest keeps, and nothing temporary. */
const KEPT = [
  /^(library|sources)\.json$/,
  /^articles\/art_\w+\/(article|annotations|revisions\/\d+)\.json$/,
  /^attachments\/[0-9a-f]{64}\.[a-z0-9]+$/,
  /^\.attest\/(\.gitignore|index\.json|history\/.*|trash\/(?![^/]+\.deleted\/).*)$/,
];

/** Leftovers of interrupted or failed work in a library that no process has open. */
export async function findResidue(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const strangers = names.filter((name) => !KEPT.some((kept) => kept.test(name)));
  const texts = new Set(names.filter((name) => /\/article\.json$/.test(name)));
  const articles = await listIfThere(join(folder, 'articles'));
  const bare = articles
    .map((id) => `articles/${id}`)
    .filter((name) => !texts.has(`${name}/article.json`));
  return [...strangers, ...bare, ...(await findOrphans(folder, names))];
}

/** The attachments that no text in the library, current or earlier, was made from. */
async function findOrphans(folder: string, names: readonly string[]): Promise<string[]> {
  const orphans = new Set(names.filter((name) => name.startsWith('attachments/')));
  for (const name of names.filter((one) => /^articles\/.*\.json$/.test(one))) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const [attachment] of text.matchAll(/[0-9a-f]{64}\.[a-z0-9]+/g)) {
      orphans.delete(`attachments/${attachment}`);
    }
  }
  return [...orphans];
}
