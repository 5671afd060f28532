import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexesFolder } from '../main/search/indexFolder';
import { openInWorker } from '../main/search/openInWorker';
import { makeOpenSearch } from '../main/search/openSearch';
import type { ListedArticle, SearchIndex, SearchProgress } from '../main/search/SearchIndex';
import { libraryPaths } from '../main/storage/libraryPaths';
import { openLibrary } from '../main/storage/openLibrary';
import { plainText } from '../shared/document/plainText';
import { type ArticleId, randomIds } from '../shared/model/ids';
import { systemClock } from '../shared/model/timestamp';
import { searchRequestSchema } from '../shared/search/searchResult';
import type { Measure } from './Measure';
import { makeQueries } from './makeQueries';
import { median, percentile } from './percentile';

interface Options {
  root: string;
  /** A library of ten thousand articles, with ten million words. */
  library: string;
  /** A folder for the settings of windows, and the indexes. */
  settings: string;
}

const QUERIES = 200;
const SCANS = 3;
/** As many of each kind as the window asks for first. */
const LIMIT = 20;
const TYPED_QUERIES = 40;
/** While a filter is being typed there is nothing to be found at times. */
const WORDS_ALONE = /^[\p{L} ]+$/u;
const MEGABYTE = 1024 * 1024;

/**
 * How long it takes to index a library, to open the index again, and to search it, and what it takes of memory. Leaves
 * the index, and `queries` to be typed.
 */
export async function measureSearch({
  root,
  library,
  settings,
}: Options): Promise<{ measures: Measure[]; queries: string[] }> {
  const articles = await listArticles(library);
  const ids = articles.map(([id]) => id);
  const folder = indexesFolder({}, settings);
  const openSearch = makeOpenSearch(folder, openInWorker(join(root, 'out/main/searchWorker.js')));
  const rssBefore = process.memoryUsage().rss;
  const built = await timed(() => openWhole(openSearch, library, articles));
  const rss = process.memoryUsage().rss - rssBefore;
  await built.result.close();

  const texts = await readTexts(library, ids.slice(0, 500));
  const reading = await timed(() => readTexts(library, ids));
  const reopened = await timed(async () => {
    const index = await openWhole(openSearch, library, articles);
    await index.find(searchRequestSchema.parse({ query: 'ministry', whenComplete: true }));
    return index;
  });
  const index = reopened.result;
  const times: number[] = [];
  const queries = makeQueries(texts, QUERIES);
  for (const query of queries) {
    const asked = searchRequestSchema.parse({ query, limit: LIMIT, isTyping: true });
    times.push((await timed(() => index.find(asked))).ms);
  }
  const slowest = Math.max(...times);
  await index.close();
  const scans: number[] = [];
  for (let scan = 0; scan < SCANS; scan += 1) {
    scans.push(
      (await timed(async () => reading.result.filter((text) => /\bport\b/i.test(text)))).ms,
    );
  }
  const [typical, slow] = [median(times), percentile(times, 0.95)];
  const sizeMb = reading.result.reduce((size, text) => size + text.length, 0) / MEGABYTE;
  const measures = [
    compare('the first index, in the background', 's', built.ms / 1000, {
      beside: 'reading and parsing all texts',
      other: reading.ms / 1000,
      most: 30,
    }),
    compare('the index opened again, and searched', 'ms', reopened.ms, {
      beside: 'reading and parsing all texts',
      other: reading.ms,
      most: 100,
    }),
    compare(
      `${QUERIES} queries, 95th percentile (median ${typical.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms: ${queries[times.indexOf(slowest)]})`,
      'ms',
      slow,
      { beside: 'a scan of all texts in memory', other: median(scans), most: 50 },
    ),
    compare('memory while the index is made', 'MB', rss / MEGABYTE, {
      beside: 'all texts',
      other: sizeMb,
      most: 200,
    }),
  ];
  const typed = queries.filter((query) => WORDS_ALONE.test(query)).slice(0, TYPED_QUERIES);
  return { measures, queries: typed };
}

/** Opens an index, and waits until the whole library is in it. */
async function openWhole(
  openSearch: ReturnType<typeof makeOpenSearch>,
  library: string,
  articles: readonly ListedArticle[],
): Promise<SearchIndex> {
  let tell: (progress: SearchProgress) => void = () => {};
  const whole = new Promise<void>((resolve) => {
    tell = ({ done, total }) => {
      if (done === total) resolve();
    };
  });
  const index = await openSearch(library, (progress) => tell(progress));
  await index.sync(articles);
  await whole;
  return index;
}

async function listArticles(library: string): Promise<ListedArticle[]> {
  const options = { access: 'read', clock: systemClock, ids: randomIds } as const;
  const storage = await openLibrary(library, options);
  await storage.readRest();
  const { index } = storage;
  const articles = index.ids().flatMap((id): ListedArticle[] => {
    const stamps = index.get(id)?.stamps;
    return stamps ? [[id, stamps]] : [];
  });
  await storage.close();
  return articles;
}

async function readTexts(library: string, ids: readonly ArticleId[]): Promise<string[]> {
  const paths = libraryPaths(library);
  const texts: string[] = [];
  for (const id of ids) {
    const { document } = JSON.parse(await readFile(paths.text(id), 'utf8'));
    texts.push(plainText(document));
  }
  return texts;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const startMs = performance.now();
  const result = await work();
  return { result, ms: performance.now() - startMs };
}

function compare(
  what: string,
  unit: Measure['unit'],
  attest: number,
  { beside, other, most }: { beside: string; other: number; most: number },
): Measure {
  return {
    what: `search in 10 million words: ${what}`,
    unit,
    attest,
    beside,
    other,
    ratio: attest / other,
    target: `≤ ${most} ${unit}`,
    isMet: attest <= most,
    samples: unit === 'ms' ? QUERIES : 1,
  };
}
