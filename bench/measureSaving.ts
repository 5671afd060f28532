import { open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createImporter } from '../main/import/createImporter';
import { openBackend } from '../main/openBackend';
import { libraryPaths } from '../main/storage/libraryPaths';
import { noSearch } from '../main/testing/noSearch';
import { testCiter } from '../main/testing/testCiter';
import { createTextWork } from '../main/texts/TextWork';
import type { ArticleId } from '../shared/model/ids';
import { defaultLabels } from '../shared/model/label';
import type { Measure } from './Measure';
import { percentile } from './percentile';

const HIGHLIGHTS = 200;
const LIMIT_MS = 50;

/** From the command to create a highlight until it is on the disk, in an article with 5,000 highlights. */
export async function measureSaving(library: string, article: ArticleId): Promise<Measure> {
  const backend = await openBackend({
    folder: library,
    access: 'write',
    importer: createImporter({ inline: true }),
    texts: createTextWork({ inline: true }),
    citer: testCiter,
    openSearch: noSearch,
  });
  const label = defaultLabels[0]?.id ?? 'lbl_check';
  const file = libraryPaths(library).annotations(article);
  const attest: number[] = [];
  const floor: number[] = [];
  await backend.dispatch('article.open', { article });
  for (let count = 0; count < HIGHLIGHTS; count += 1) {
    const range = { start: count * 500, end: count * 500 + 40 };
    attest.push(await timed(() => backend.dispatch('highlight.create', { article, range, label })));
    const bytes = await readFile(file);
    floor.push(await timed(() => replaceFile(join(library, 'floor'), bytes)));
  }
  await backend.close();
  const worst = percentile(attest, 0.95);
  const other = percentile(floor, 0.95);
  const { size } = await stat(file);
  return {
    what: `a highlight made → on disk (a file of ${(size / 1e6).toFixed(1)} MB), 95th percentile`,
    unit: 'ms',
    attest: worst,
    beside: 'the bare write: temporary file, fsync, rename, fsync of the folder',
    other,
    ratio: worst / other,
    target: `≤ ${LIMIT_MS} ms`,
    isMet: worst <= LIMIT_MS,
    samples: HIGHLIGHTS,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await open(temporary, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(temporary, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync();
  await folder.close();
}
