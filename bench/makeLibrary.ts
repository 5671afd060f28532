import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { mapConcurrently } from '../main/storage/files/mapConcurrently';
import { articleFormat } from '../main/storage/formats/articleFormat';
import {
  annotationsFormat,
  libraryFormat,
  makeStoredLibrary,
  sourcesFormat,
} from '../main/storage/formats/recordsFormat';
import { libraryPaths } from '../main/storage/libraryPaths';
import { openLibrary } from '../main/storage/openLibrary';
import type { ArticleState } from '../shared/library/state';
import { type ArticleId, randomIds, type SourceId } from '../shared/model/ids';
import { defaultPreferences } from '../shared/model/library';
import type { Source } from '../shared/model/source';
import { systemClock } from '../shared/model/timestamp';
import { MADE_AT, makeIdPart, pickOption } from './madeRecords';
import { makeArticle } from './makeArticle';
import { makeRandom, type Random } from './makeRandom';
import { makeVocabulary } from './makeWords';

export interface LibraryPlan {
  articles: number;
  wordsPerArticle: number;
  highlightsPerArticle: number;
  /** By default one for every four articles, and at least five. */
  sources?: number;
  /** The same seed makes the same library. */
  seed: number;
}

/**
 * Makes a library to measure, in an empty folder: files as Attest writes them, its index too, but without waiting for
 * the disk each time. Returns the ids of its articles.
 */
export async function makeLibrary(folder: string, plan: LibraryPlan): Promise<ArticleId[]> {
  const paths = libraryPaths(folder);
  const random = makeRandom(plan.seed);
  const word = makeVocabulary(random);
  const count = plan.sources ?? Math.max(5, Math.ceil(plan.articles / 4));
  const made = Array.from({ length: count }, () => makeSource(word, random));
  const sources = new Map(made.map((one) => [one.id, one]));
  await write(
    paths.sources,
    sourcesFormat.serialise({ sources, captures: new Map(), unknown: {} }),
  );
  const sourceIds = [...sources.keys()];
  const seeds = Array.from({ length: plan.articles }, () => random.below(2 ** 31));
  const ids = await mapConcurrently(seeds, 8, async (seed) => {
    const article = makeArticle({ ...plan, word, sources: sourceIds, random: makeRandom(seed) });
    await writeArticle(folder, article);
    return article.article.id;
  });
  const library = makeStoredLibrary({
    id: `lib_${makeIdPart(random)}`,
    createdAt: MADE_AT,
    preferences: defaultPreferences,
  });
  await write(paths.library, libraryFormat.serialise(library));
  // Opening makes the index, closing writes it.
  const storage = await openLibrary(folder, {
    access: 'write',
    clock: systemClock,
    ids: randomIds,
  });
  await storage.close();
  return ids;
}

async function writeArticle(folder: string, state: ArticleState): Promise<void> {
  const paths = libraryPaths(folder);
  const { article, text } = state;
  const { id } = article;
  const { document, version: _version, ...known } = text;
  const stored = { article, text: known, document, unknown: {} };
  await write(paths.text(id), articleFormat.serialise(stored));
  await write(paths.annotations(id), annotationsFormat.serialise({ ...state, unknown: {} }));
}

async function write(path: string, content: readonly Buffer[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.concat(content));
}

function makeSource(word: (random: Random) => string, random: Random): Source {
  const title = Array.from({ length: 3 + random.below(6) }, () => word(random)).join(' ');
  const id: SourceId = `src_${makeIdPart(random)}`;
  return {
    id,
    csl: {
      type: pickOption(random, ['webpage', 'report', 'interview', 'article-newspaper']),
      title,
      author: [{ family: word(random), given: word(random) }],
      issued: { 'date-parts': [[2000 + random.below(26), 1 + random.below(12)]] },
      URL: `https://example.org/${random.below(1_000_000)}`,
    },
    note: '',
    reliability: pickOption(random, ['primary', 'secondary', 'unknown']),
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  };
}
