import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../main/storage/openLibrary';
import { type ArticleId, randomIds } from '../shared/model/ids';
import { systemClock } from '../shared/model/timestamp';
import { measureFormats } from './formats/measureFormats';
import type { Measure } from './Measure';
import { makeLibrary } from './makeLibrary';
import { makePeerText } from './makePeerText';
import { measureAnchors } from './measureAnchors';
import { measurePages } from './measurePages';
import { measureReading } from './measureReading';
import { measureSaving } from './measureSaving';
import { measureSearch } from './measureSearch';
import { measureSearching } from './measureSearching';
import { measureSources } from './measureSources';
import { measureStart } from './measureStart';

/** What can be measured separately. */
export const benchParts = [
  'anchors',
  'formats',
  'start',
  'search',
  'sources',
  'reading',
  'saving',
  'pages',
] as const;
export type BenchPart = (typeof benchParts)[number];

interface Options {
  root: string;
  isJson: boolean;
  /** How often each comparison is made. */
  runs: number;
  parts: readonly BenchPart[];
  /** A folder of web pages, with what of each is its article; without it, the part `pages` is skipped. */
  pages: string | null;
}

const LONG = { articles: 2, wordsPerArticle: 100_000, highlightsPerArticle: 5_000, seed: 7 };
const WORDS = {
  articles: 10_000,
  wordsPerArticle: 1_000,
  highlightsPerArticle: 10,
  sources: 5_000,
  seed: 13,
};
const SOURCES = {
  articles: 120,
  wordsPerArticle: 8_000,
  highlightsPerArticle: 700,
  sources: 5_000,
  seed: 17,
};
const MANY = { articles: 10_000, wordsPerArticle: 300, highlightsPerArticle: 5, seed: 11 };

/** Runs the requested measurements and prints them: for people as a table, for machines as one JSON value. */
export async function runBench({ root, isJson, runs, parts, pages }: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'));
  const settings = join(folder, 'settings');
  const measures: Measure[] = [];
  try {
    if (parts.includes('anchors')) {
      say('measuring anchors …');
      measures.push(...(await measureAnchors(runs)));
    }
    if (parts.includes('formats')) {
      say('making and reading files of each format …');
      measures.push(...(await measureFormats(folder)));
    }
    if (parts.includes('pages') && !pages)
      say('no web pages to read: name their folder, --pages=…');
    if (parts.includes('pages') && pages) {
      say('reading web pages …');
      measures.push(...(await measurePages(pages)));
    }
    if (parts.includes('start')) {
      say('making a library of 10,000 articles …');
      const library = join(folder, 'many');
      await makeLibrary(library, MANY);
      say('measuring the start …');
      measures.push(await measureStart({ root, library, settings, runs }));
    }
    if (parts.includes('search')) {
      say('making a library of ten million words …');
      const library = join(folder, 'words');
      await makeLibrary(library, WORDS);
      const small = join(folder, 'few words');
      await makeLibrary(small, { ...WORDS, articles: 5, sources: 5 });
      say('measuring the search …');
      const searched = await measureSearch({ root, library, settings });
      measures.push(...searched.measures);
      say('measuring the search in a window …');
      const { queries } = searched;
      measures.push(...(await measureSearching({ root, library, small, settings, queries })));
    }
    if (parts.includes('sources')) {
      say('making a library of five thousand sources …');
      const library = join(folder, 'sources');
      await makeLibrary(library, SOURCES);
      say('measuring sources and ledgers …');
      measures.push(...(await measureSources({ root, library, settings })));
    }
    if (parts.includes('reading') || parts.includes('saving')) {
      say('making a library of two long articles …');
      const library = join(folder, 'long');
      const [article] = await makeLibrary(library, LONG);
      if (!article) throw new Error('The library to measure has no article.');
      if (parts.includes('reading')) {
        say('measuring opening and typing …');
        const peerText = makePeerText(await readArticle(library, article));
        measures.push(...(await measureReading({ root, library, settings, peerText, runs })));
      }
      if (parts.includes('saving')) {
        say('measuring saving …');
        measures.push(await measureSaving(library, article));
      }
    }
  } finally {
    // Also where one of them fails: the others took minutes.
    print(measures, isJson);
    await rm(folder, { recursive: true, force: true });
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function readArticle(folder: string, id: ArticleId) {
  const storage = await openLibrary(folder, { access: 'read', clock: systemClock, ids: randomIds });
  const { text, annotations } = await storage.openArticle(id);
  await storage.close();
  return { document: text.data.document, highlights: annotations.data.highlights };
}

function print(measures: readonly Measure[], isJson: boolean): void {
  if (isJson) {
    const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
    console.log(JSON.stringify({ machine, measures }, null, 2));
    return;
  }
  for (const { what, unit, attest, beside, other, ratio, target, isMet } of measures) {
    console.log(`${what}\n  ${attest.toFixed(1)} ${unit}; ${beside}: ${other.toFixed(1)} ${unit}`);
    console.log(`  ratio ${ratio.toFixed(2)}; target ${target}: ${isMet ? 'met' : 'not met'}\n`);
  }
}
