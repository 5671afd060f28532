import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../main/storage/openLibrary';
import { type ArticleId, randomIds } from '../shared/model/ids';
import { systemClock } from '../shared/model/timestamp';
import type { Measure } from './Measure';
import { makeLibrary } from './makeLibrary';
import { makePeerText } from './makePeerText';
import { measureReading } from './measureReading';
import { measureSaving } from './measureSaving';
import { measureStart } from './measureStart';

interface Options {
  root: string;
  isJson: boolean;
  /** How often each comparison is made. */
  runs: number;
}

const LONG = { articles: 2, wordsPerArticle: 100_000, highlightsPerArticle: 5_000, seed: 7 };
const MANY = { articles: 10_000, wordsPerArticle: 300, highlightsPerArticle: 5, seed: 11 };

/** Measures all that is measured and prints it: for people as a table, for machines as one JSON value. */
export async function runBench({ root, isJson, runs }: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'));
  const say = (text: string) => process.stderr.write(`${text}\n`);
  try {
    say('making a library of 10,000 articles and one of two long ones …');
    const many = join(folder, 'many');
    const long = join(folder, 'long');
    await makeLibrary(many, MANY);
    const [article] = await makeLibrary(long, LONG);
    if (!article) throw new Error('The library to measure on has no article.');
    say('measuring the start …');
    const settings = join(folder, 'settings');
    const start = await measureStart({ root, library: many, settings, runs });
    say('measuring opening and typing …');
    const peerText = makePeerText(await readArticle(long, article));
    const reading = await measureReading({ root, library: long, settings, peerText, runs });
    say('measuring saving …');
    const saving = await measureSaving(long, article);
    print([start, ...reading, saving], isJson);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
  for (const { what, attest, beside, other, ratio, target, isMet } of measures) {
    console.log(`${what}\n  ${attest.toFixed(1)} ms; ${beside}: ${other.toFixed(1)} ms`);
    console.log(`  ratio ${ratio.toFixed(2)}; target ${target}: ${isMet ? 'met' : 'not met'}\n`);
  }
}
