import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeFeeds } from './mergeFeeds.mjs';

/**
 * Moves the packages built on several machines, a folder each, into one folder, and merges update feeds with the same
 * name. Needs no npm packages.
 * @param {string} from
 * @param {string} to
 */
export function gatherRelease(from, to) {
  mkdirSync(to, { recursive: true });
  /** @type {Map<string, string[]>} */
  const feeds = new Map();
  // x64 first: a feed names it where only one package has room.
  for (const folder of readdirSync(from).sort().reverse()) {
    for (const name of readdirSync(join(from, folder))) {
      const file = join(from, folder, name);
      if (!name.endsWith('.yml')) renameSync(file, join(to, name));
      else feeds.set(name, [...(feeds.get(name) ?? []), readFileSync(file, 'utf8')]);
    }
  }
  for (const [name, texts] of feeds) writeFileSync(join(to, name), mergeFeeds(texts));
}
