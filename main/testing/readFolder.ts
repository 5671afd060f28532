import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { schemaVersion } from '../../shared/migrations/migrations';

/** All files under a folder by their path, as text, except `.attest`, which is derived. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isFile() && !name.startsWith('.attest/')) files[name] = await readFile(path, 'utf8');
  }
  return files;
}

/** The content of the JSON files among them. A file without records is the same as none, and left out; so is a text left by an undone revision. */
export function parseFiles(files: Record<string, string>): Record<string, unknown> {
  const empty = [
    { schemaVersion, sources: {}, captures: {} },
    { schemaVersion, highlights: {}, links: {} },
  ].map((json) => JSON.stringify(json));
  const parsed = Object.entries(files)
    .filter(([name]) => name.endsWith('.json'))
    .map(([name, text]) => [name, JSON.parse(text)])
    .filter(([, json]) => !empty.includes(JSON.stringify(json)));
  const all: Record<string, unknown> = Object.fromEntries(parsed);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !isLeftOver(name, all)));
}

/** True for the text of a revision that is not an earlier one of the article as it is now. */
function isLeftOver(name: string, files: Record<string, unknown>): boolean {
  const [, article, number] = /^(articles\/\w+)\/revisions\/(\d+)\.json$/.exec(name) ?? [];
  if (!article) return false;
  const file = files[`${article}/article.json`] as { text: { revision: number } } | undefined;
  return Number(number) >= (file?.text.revision ?? 0);
}
